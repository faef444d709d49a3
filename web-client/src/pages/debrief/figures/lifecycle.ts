import type { StageFlow } from '@/protocol/reviews'
import type { Stage } from '@/protocol/types'
import { sum } from './share'

/** What a change of stage means: three ways up, three ways down. */
export const MOVES = ['BEGUN', 'PROMOTED', 'RECOVERED', 'DECLINED', 'LOST', 'RELEASED'] as const
export type Move = (typeof MOVES)[number]
export const isGain = (move: Move) => MOVES.indexOf(move) < 3

export function moveOf({ from, to }: { readonly from: Stage; readonly to: Stage }): Move {
  switch (to) {
    case 'DECLINE':
      return 'DECLINED'
    case 'STABLE':
      return 'PROMOTED'
    case 'PROSPECT':
      return from === 'DECLINE' ? 'LOST' : 'RELEASED'
    case 'FORMATION':
      return from === 'DECLINE' ? 'RECOVERED' : 'BEGUN'
  }
}

export interface MonthMoves {
  readonly month: number
  readonly counts: Readonly<Record<Move, number>>
}

const counted = (flows: readonly StageFlow[]): Record<Move, number> => ({
  BEGUN: movesOf(flows, 'BEGUN'),
  PROMOTED: movesOf(flows, 'PROMOTED'),
  RECOVERED: movesOf(flows, 'RECOVERED'),
  DECLINED: movesOf(flows, 'DECLINED'),
  LOST: movesOf(flows, 'LOST'),
  RELEASED: movesOf(flows, 'RELEASED'),
})

const movesOf = (flows: readonly StageFlow[], move: Move) =>
  sum(flows.filter((flow) => moveOf(flow) === move).map(({ count }) => count))

/** One entry for each month from the first to the last given. */
export function movesByMonth(flows: readonly StageFlow[], throughMonth: number): MonthMoves[] {
  return Array.from({ length: throughMonth }, (_, at) => ({
    month: at + 1,
    counts: counted(flows.filter(({ month }) => month === at + 1)),
  }))
}

export const movesInAll = (flows: readonly StageFlow[]) => counted(flows)
