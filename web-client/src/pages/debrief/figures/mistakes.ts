import { commonest } from './deciders'
import { percentOf, sum } from './share'

export interface Portion<R> {
  readonly reason: R
  readonly count: number
  /** Of all, in per cent. */
  readonly percent: number
}

/** Why something happened, the commonest reason first. */
export function portions<R>(
  counts: readonly { readonly reason: R; readonly count: number }[],
): readonly Portion<R>[] {
  const all = sum(counts.map(({ count }) => count))
  return commonest(counts).map(({ reason, count }) => ({ reason, count, percent: percentOf(count, all) }))
}
