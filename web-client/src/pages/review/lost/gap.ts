import type { Gap } from '@/protocol/reviews'

export type GapPart = 'recognition' | 'price' | 'service' | 'voided'
export const GAP_PARTS: readonly GapPart[] = ['recognition', 'price', 'service', 'voided']

/** A score's total of 1 000 000 is shown as 100.00. */
const SHOWN = 10_000
const DECIMALS = 2
const MOST_DECIMALS = 4

/** Weighted centipoints as points with two decimals: 124000 → 12.40. */
export const shownPoints = (weighted: number) => Math.abs(weighted / SHOWN).toFixed(DECIMALS)

/** The same with its sign: +12.40. */
export const signedPoints = (weighted: number) => sign(weighted) + shownPoints(weighted)

/** With as many decimals as there are, so that parts add up to the last digit. */
export function exactPoints(weighted: number): string {
  const text = Math.abs(weighted / SHOWN).toFixed(MOST_DECIMALS)
  return sign(weighted) + text.replace(/0{1,2}$/, '')
}

const sign = (value: number) => (value < 0 ? '−' : value > 0 ? '+' : '±')

export interface Segment {
  readonly part: GapPart
  /** From the loser's side: negative where it was behind, weighted centipoints. */
  readonly own: number
  /** Of the whole bar, in percent. */
  readonly width: number
}

export interface SplitBar {
  readonly behind: readonly Segment[]
  readonly ahead: readonly Segment[]
  /** Where behind ends and ahead begins, in percent. */
  readonly zero: number
}

/** The gap as one bar: what cost points to the left of zero, what brought some to the right. */
export function splitBar(gap: Gap): SplitBar {
  const length = GAP_PARTS.reduce((sum, part) => sum + Math.abs(gap[part]), 0) || 1
  const segment = (part: GapPart): Segment => ({
    part,
    own: -gap[part],
    width: (100 * Math.abs(gap[part])) / length,
  })
  const behind = GAP_PARTS.filter((part) => gap[part] > 0).map(segment)
  const ahead = GAP_PARTS.filter((part) => gap[part] < 0).map(segment)
  return { behind, ahead, zero: behind.reduce((sum, { width }) => sum + width, 0) }
}

/** The parts worth a word: all three of a valid bid, and the void one where there is one. */
export function partsOf(gap: Gap): readonly GapPart[] {
  return GAP_PARTS.filter((part) => part !== 'voided' || gap.voided !== 0)
}
