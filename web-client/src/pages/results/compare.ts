import type { FirmId, SheetLine, Weights } from '@/protocol/types'

export type Part = 'recognition' | 'price' | 'service'
export const PARTS: readonly Part[] = ['recognition', 'price', 'service']

/** A score's total of 1 000 000 is shown as 100.00. */
const SHOWN = 10_000

export type Kind = 'won' | 'lost' | 'void'

/** How a firm's own line of an opened tender ended. */
export function kindOf(own: SheetLine, winner: FirmId | undefined): Kind {
  if (own.voidReason) return 'void'
  return own.firm === winner ? 'won' : 'lost'
}

/** What a part brings to a line's score, in points as shown. */
export function contribution(line: SheetLine, weights: Weights, part: Part): number {
  return (line[part] * weights[part]) / SHOWN
}

export function shownTotal(line: SheetLine): number {
  return line.total / SHOWN
}
