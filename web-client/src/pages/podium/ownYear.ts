import type { FirmId, Key, ResultRow, WorthRow } from '@/protocol/types'

type Rows<R> = ReadonlyMap<Key, R>

/** A firm's year in a few numbers. */
export interface OwnYear {
  /** Undefined until a month has closed. */
  readonly best: { readonly rank: number; readonly month: number } | undefined
  readonly bids: number
  readonly awards: number
  readonly orders: number
  readonly onTime: number
}

export function ownYear(
  firm: FirmId,
  history: Rows<WorthRow>,
  results: Rows<ResultRow>,
  record: { readonly onTime: number; readonly closed: number },
): OwnYear {
  const ranks = [...history.values()].filter((row) => row.firm === firm)
  const [best] = ranks.sort((a, b) => a.rank - b.rank || a.month - b.month)
  const bids = [...results.values()].filter(({ own }) => own)
  return {
    best: best && { rank: best.rank, month: best.month },
    bids: bids.length,
    awards: bids.filter(({ winner }) => winner === firm).length,
    orders: record.closed,
    onTime: record.onTime,
  }
}
