import type {
  BidPoint,
  ClassReviewAnswer,
  FirmYear,
  MonthStep,
  RaceEntry,
  SlotRace,
} from '@/protocol/reviews'
import type { Measure } from '@/protocol/types'

/** A game of three firms over two months, in figures that can be checked by head. */
export const YUAN = 100

export const firmYear = (firm: number, more: Partial<FirmYear> = {}): FirmYear => ({
  firm,
  campaigns: 0,
  sales: 0,
  profit: 0,
  bids: 0,
  won: 0,
  voids: 0,
  bankruptOn: 0,
  ...more,
})

export const bid = (firm: number, more: Partial<BidPoint> = {}): BidPoint => ({
  tender: 1,
  firm,
  month: 1,
  priceOfCeiling: 9_000,
  markup: 3_000,
  recognition: 5_000,
  won: false,
  ...more,
})

export const entry = (firm: number, afterFirstMillis: number, got = true): RaceEntry => ({
  firm,
  afterFirstMillis,
  got,
})

export const race = (client: number, ...entries: RaceEntry[]): SlotRace => ({ client, day: 1, entries })

const step = (
  month: number,
  ...worth: readonly (readonly [firm: number, netWorth: number])[]
): MonthStep => ({
  month,
  standings: worth.map(([firm, netWorth], at) => ({ firm, rank: at + 1, netWorth, bankruptOn: 0 })),
  recognition: [{ firm: 1, industry: 'cars', average: 6_250 }],
  headlines: [],
})

export function answer(more: Partial<ClassReviewAnswer> = {}): ClassReviewAnswer {
  const places = (measure: Measure, ...values: readonly (readonly [firm: number, value: number])[]) => ({
    measure,
    places: values.map(([firm, value], at) => ({ firm, rank: at + 1, value })),
  })
  return {
    game: 1,
    over: true,
    throughMonth: 2,
    facts: {
      calendar: { months: 12, daysPerMonth: 30, bidClosingDay: 20 },
      startingCash: 2_000_000 * YUAN,
      firms: [
        { id: 1, name: 'Aurora', robot: false },
        { id: 2, name: 'Borealis', robot: false },
        { id: 3, name: 'Cumulus', robot: true },
      ],
      industries: [{ id: 'cars', name: { zh: '汽车制造业', en: 'Car making' }, products: [] }],
      clients: [{ id: 7, industry: 'cars', name: { zh: '东方汽车', en: 'East Motors' }, entryMonth: 1 }],
    },
    review: {
      rankings: [
        places('NET_WORTH', [2, 2_600_000 * YUAN], [1, 2_500_000 * YUAN], [3, 900_000 * YUAN]),
        places('TENDERS_WON', [1, 9], [2, 4], [3, 0]),
      ],
      firms: [
        firmYear(1, { campaigns: 300_000 * YUAN, sales: 5_000_000 * YUAN }),
        firmYear(2, { campaigns: 200_000 * YUAN, sales: 4_000_000 * YUAN }),
        firmYear(3, { campaigns: 100_000 * YUAN, sales: 1_000_000 * YUAN, bankruptOn: 45 }),
      ],
      deciders: [
        { decider: 'RECOGNITION', count: 6 },
        { decider: 'PRICE', count: 3 },
        { decider: 'SERVICE', count: 0 },
        { decider: 'VOID', count: 1 },
        { decider: 'TIE', count: 0 },
        { decider: 'TOO_FEW_BIDS', count: 0 },
      ],
      bids: [
        bid(1, { won: true, recognition: 7_000, priceOfCeiling: 9_500 }),
        bid(2, { recognition: 4_000, priceOfCeiling: 9_000 }),
        bid(3, { month: 2, won: true, recognition: 2_000, priceOfCeiling: 7_000 }),
      ],
      prices: [
        { month: 1, bids: 4, lowest: 1_000, median: 4_000, winning: 3_500 },
        { month: 2, bids: 4, lowest: -500, median: 2_500 },
      ],
      voids: [
        { reason: 'PRODUCT_MISMATCH', count: 3 },
        { reason: 'OVER_CEILING', count: 0 },
        { reason: 'UNFUNDED', count: 1 },
      ],
      late: [
        { cause: 'BOUGHT_LATE', orders: 2 },
        { cause: 'NO_CASH', orders: 0 },
      ],
      flows: [
        { month: 1, from: 'PROSPECT', to: 'FORMATION', count: 5 },
        { month: 2, from: 'FORMATION', to: 'STABLE', count: 2 },
        { month: 2, from: 'STABLE', to: 'DECLINE', count: 1 },
        { month: 2, from: 'FORMATION', to: 'PROSPECT', count: 1 },
      ],
      months: [
        step(1, [1, 2_200_000 * YUAN], [2, 2_100_000 * YUAN], [3, 1_500_000 * YUAN]),
        step(2, [2, 2_600_000 * YUAN], [1, 2_500_000 * YUAN], [3, 900_000 * YUAN]),
      ],
    },
    races: [race(7, entry(2, 0), entry(1, 134), entry(3, 900, false))],
    ...more,
  }
}
