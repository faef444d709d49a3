/** Small choices kept in this browser. Storage can be denied (private windows); then they last for the visit. */
type Kept = 'theme' | 'language'

export function remember(name: Kept, value: string) {
  try {
    localStorage.setItem(`bidfair.${name}`, value)
  } catch {
    // Denied storage costs comfort, not function.
  }
}

export function remembered<T extends string>(name: Kept, allowed: readonly T[]): T | undefined {
  try {
    const value = localStorage.getItem(`bidfair.${name}`)
    return allowed.find((candidate) => candidate === value)
  } catch {
    return undefined
  }
}
