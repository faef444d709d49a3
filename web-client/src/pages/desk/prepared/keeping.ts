import type { Action } from '@/protocol/types'

/** An action lined up beforehand, and what became of it. */
export interface Prepared {
  readonly id: string
  readonly action: Action
  readonly state: 'ready' | 'sent' | 'done' | 'refused'
  readonly reason?: string
}

/** A list of them as this tab keeps it. */
export interface Kept {
  readonly items: readonly Prepared[]
  readonly automatic: boolean
}

/** Keeps what was prepared for a game in this tab, so that a reload loses nothing. */
const nameOf = (place: string) => `bidfair.prepared.${place}`

export function keep(place: string, list: Kept) {
  try {
    sessionStorage.setItem(nameOf(place), JSON.stringify(list))
  } catch {
    // Denied storage costs comfort, not function.
  }
}

export function kept(place: string): Kept {
  try {
    const text = sessionStorage.getItem(nameOf(place))
    if (!text) return { items: [], automatic: false }
    const { items, automatic } = JSON.parse(text) as Kept
    // Whether one on its way arrived before the reload is not known; the server refuses it if it did.
    return {
      items: items.map((item) => (item.state === 'sent' ? { ...item, state: 'ready' } : item)),
      automatic,
    }
  } catch {
    return { items: [], automatic: false }
  }
}
