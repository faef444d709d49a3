import type { Waterfall, WaterfallItem } from '@/protocol/reviews'

export type BarName = WaterfallItem | 'START' | 'END'

export interface WaterfallBar {
  readonly name: BarName
  /** Signed; of the first and the last bar what there was, of the others what came or went. */
  readonly amount: number
  readonly avoidable: number
  /** Where the bar stands, in percent of the track. */
  readonly left: number
  readonly width: number
  /** Where the avoidable part stands; without it the bar would have ended there. */
  readonly avoidableWidth: number
  readonly end: number
}

interface Span {
  readonly name: BarName
  readonly amount: number
  readonly avoidable: number
  readonly from: number
  readonly to: number
}

/** The bars one below the other, each beginning where the one before ended. */
export function waterfallBars({ start, steps, end }: Waterfall): WaterfallBar[] {
  const spans: Span[] = [{ name: 'START', amount: start, avoidable: 0, from: 0, to: start }]
  let at = start
  for (const { item, amount, avoidable } of steps) {
    spans.push({ name: item, amount, avoidable, from: at, to: at + amount })
    at += amount
  }
  spans.push({ name: 'END', amount: end, avoidable: 0, from: 0, to: end })

  const lowest = Math.min(0, ...spans.map(({ to }) => to))
  const highest = Math.max(0, ...spans.map(({ to, avoidable }) => to + avoidable))
  const percent = (fen: number) => (100 * fen) / (highest - lowest || 1)
  return spans.map(({ name, amount, avoidable, from, to }) => ({
    name,
    amount,
    avoidable,
    left: percent(Math.min(from, to) - lowest),
    width: percent(Math.abs(to - from)),
    avoidableWidth: percent(avoidable),
    end: percent(to - lowest),
  }))
}
