/** Centipoints, 0 to 10 000, as points with two decimals: 6250 → 62.50. */
export function points(centipoints: number): string {
  return (centipoints / 100).toFixed(2)
}

/** Basis points as a percentage without needless zeros: 1500 → 15%, 250 → 2.5%. */
export function percent(basisPoints: number): string {
  return `${String(basisPoints / 100)}%`
}

/** Time left as m:ss, rounded up, so that 0:00 means over. */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1_000)
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
}

/** A whole number in groups of three: 30412 → 30,412. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
