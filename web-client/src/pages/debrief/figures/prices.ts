import type { MonthPrices } from '@/protocol/reviews'

export interface PricesFinding {
  readonly first: MonthPrices
  readonly last: MonthPrices
  /** From the first to the last month, in basis points of cost; negative where prices fell. */
  readonly change: number
  /** Months in which somebody bid below cost. */
  readonly belowCost: number
}

/** How prices moved from the first month with bids to the last; nothing to say of a single one. */
export function pricesFinding(prices: readonly MonthPrices[]): PricesFinding | undefined {
  const months = prices.filter(({ bids }) => bids > 0)
  const [first, last] = [months[0], months[months.length - 1]]
  if (!first || !last || first === last) return undefined
  return {
    first,
    last,
    change: last.median - first.median,
    belowCost: months.filter(({ lowest }) => lowest < 0).length,
  }
}
