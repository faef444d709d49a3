import { percentOf, sum } from './share'

export interface Portion<R> {
  readonly reason: R
  readonly count: number
  /** Of all, in per cent. */
  readonly percent: number
}

/** Why something happened, the commonest reason first; also those it did not happen for. Nothing if it never did. */
export function portions<R>(
  counts: readonly { readonly reason: R; readonly count: number }[],
): readonly Portion<R>[] {
  const all = sum(counts.map(({ count }) => count))
  if (all === 0) return []
  return [...counts]
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }) => ({ reason, count, percent: percentOf(count, all) }))
}
