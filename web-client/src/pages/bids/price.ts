/** What somebody typed as a price in yuan, as whole fen; undefined while it is none. */
export function fenOf(text: string): number | undefined {
  const match = /^\s*(\d{1,9})(?:\.(\d{1,2}))?\s*$/.exec(text.replaceAll(',', ''))
  if (!match) return undefined
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return fen > 0 ? fen : undefined
}

/** What a price brings to a score, in points as shown, if the lowest valid price is the given one. */
export function pricePoints(price: number, lowest: number, weight: number): string {
  return (weight * Math.min(1, lowest / price)).toFixed(1)
}

/** A price as it would be typed: 1250 → "12.50", 1200 → "12". */
export function typed(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}
