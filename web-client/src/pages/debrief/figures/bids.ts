import type { BidPoint } from '@/protocol/reviews'
import { mean } from './share'

export interface BidsFinding {
  readonly winners: BidsMean
  readonly others: BidsMean
}

export interface BidsMean {
  readonly bids: number
  /** Centipoints. */
  readonly recognition: number
  /** Of the ceiling, in basis points. */
  readonly price: number
}

function meanOf(bids: readonly BidPoint[]): BidsMean {
  return {
    bids: bids.length,
    recognition: mean(bids.map(({ recognition }) => recognition)),
    price: mean(bids.map(({ priceOfCeiling }) => priceOfCeiling)),
  }
}

/** What the bids that won had in common, and the others. */
export function bidsFinding(bids: readonly BidPoint[]): BidsFinding {
  return {
    winners: meanOf(bids.filter(({ won }) => won)),
    others: meanOf(bids.filter(({ won }) => !won)),
  }
}

export const bidsThrough = (bids: readonly BidPoint[], month: number) =>
  bids.filter((bid) => bid.month <= month)
