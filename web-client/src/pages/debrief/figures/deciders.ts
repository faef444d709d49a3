import type { Decider, DeciderCount } from '@/protocol/reviews'
import { percentOf, sum } from './share'

export interface DeciderShare extends DeciderCount {
  /** Of all lost bids, in per cent. */
  readonly percent: number
}

const ORDER: readonly Decider[] = ['RECOGNITION', 'PRICE', 'SERVICE', 'VOID', 'TIE', 'TOO_FEW_BIDS']

/** In the order of the score sheet; the rare ones only where they happened. */
export function deciderShares(counts: readonly DeciderCount[]): DeciderShare[] {
  const lost = sum(counts.map(({ count }) => count))
  return ORDER.map((decider, place) => {
    const count = counts.find((each) => each.decider === decider)?.count ?? 0
    return { decider, count, percent: percentOf(count, lost), rare: place > 3 }
  })
    .filter(({ count, rare }) => count > 0 || !rare)
    .map(({ decider, count, percent }) => ({ decider, count, percent }))
}

/** The commonest first. */
export function commonest<C extends { readonly count: number }>(counts: readonly C[]): C[] {
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
