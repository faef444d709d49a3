import { describe, expect, it } from 'vitest'
import { bidsFinding, bidsThrough } from '@/pages/debrief/figures/bids'
import { commonest, deciderShares } from '@/pages/debrief/figures/deciders'
import { moveOf, movesByMonth, movesInAll } from '@/pages/debrief/figures/lifecycle'
import { portions } from '@/pages/debrief/figures/mistakes'
import { pricesFinding } from '@/pages/debrief/figures/prices'
import { rankingBy, rankingFinding, recognitionOf } from '@/pages/debrief/figures/ranking'
import { closeRaces, withinASecond } from '@/pages/debrief/figures/slots'
import { spendingFinding } from '@/pages/debrief/figures/spending'
import { answer, bid, entry, firmYear, race, YUAN } from './game'

const { review } = answer()

describe('the ranking', () => {
  it('by net worth is that of the month', () => {
    expect(rankingBy(review, 'NET_WORTH', 1).map(({ firm }) => firm)).toEqual([1, 2, 3])
    expect(rankingBy(review, 'NET_WORTH', 2).map(({ firm }) => firm)).toEqual([2, 1, 3])
  })

  it('by another measure is that of the game, and knows who fell', () => {
    const ranking = rankingBy(review, 'TENDERS_WON', 1)
    expect(ranking.map(({ value }) => value)).toEqual([9, 4, 0])
    expect(ranking.map(({ bankruptOn }) => bankruptOn)).toEqual([0, 0, 45])
  })

  it('finds the lead over the next firm in business', () => {
    expect(rankingFinding(rankingBy(review, 'NET_WORTH', 2))).toEqual({
      leaders: [2],
      best: 2_600_000 * YUAN,
      lead: 100_000 * YUAN,
      bankrupt: 0,
    })
  })

  it('knows firms that share the first place, and needs no second', () => {
    const place = (firm: number) => ({ firm, rank: 1, value: 5, bankruptOn: 0 })
    expect(rankingFinding([place(1), place(2)])).toEqual({
      leaders: [1, 2],
      best: 5,
      lead: undefined,
      bankrupt: 0,
    })
    expect(rankingFinding([])).toBeUndefined()
  })

  it('leaves no hole in the map of recognition', () => {
    const cells = [{ firm: 1, industry: 'b', average: 300 }]
    expect(recognitionOf(1, ['a', 'b'], cells)).toEqual([0, 300])
  })
})

describe('what decided lost bids', () => {
  it('adds up, and hides what is rare until it happens', () => {
    const shares = deciderShares(review.deciders)
    expect(shares.map(({ decider, percent }) => [decider, percent])).toEqual([
      ['RECOGNITION', 60],
      ['PRICE', 30],
      ['SERVICE', 0],
      ['VOID', 10],
    ])
    expect(commonest(shares).map(({ decider }) => decider)).toEqual(['RECOGNITION', 'PRICE', 'VOID'])
  })

  it('is nothing where nothing was lost', () => {
    expect(commonest(deciderShares([]))).toEqual([])
  })
})

describe('bids', () => {
  it('are compared by whether they won', () => {
    const { winners, others } = bidsFinding(bidsThrough(review.bids, 1))
    expect(winners).toEqual({ bids: 1, recognition: 7_000, price: 9_500 })
    expect(others).toEqual({ bids: 1, recognition: 4_000, price: 9_000 })
  })

  it('have no mean where there are none', () => {
    expect(bidsFinding([bid(1)]).winners).toEqual({ bids: 0, recognition: 0, price: 0 })
  })
})

describe('spending', () => {
  it('compares the third that spent most with the third that spent least', () => {
    const firms = [1, 2, 3, 4, 5, 6].map((of) => firmYear(of, { campaigns: of * 10, sales: of * 100 }))
    expect(spendingFinding(firms)).toEqual({
      most: { firms: 2, campaigns: 55, sales: 550 },
      least: { firms: 2, campaigns: 15, sales: 150 },
    })
  })

  it('has nothing to compare with one firm', () => {
    expect(spendingFinding([firmYear(1)])).toBeUndefined()
  })
})

describe('races', () => {
  it('are told the closest first, with who came too late', () => {
    const wide = race(1, entry(1, 0), entry(2, 2_500))
    const close = race(2, entry(3, 0), entry(1, 40), entry(2, 41, false))
    const races = closeRaces([wide, close])
    expect(races.map(({ race: { client }, tooLate }) => [client, tooLate])).toEqual([
      [2, 1],
      [1, 0],
    ])
    expect(withinASecond(races)).toBe(1)
  })
})

describe('prices', () => {
  it('move from the first month with bids to the last', () => {
    expect(pricesFinding(review.prices)).toMatchObject({ change: -1_500, belowCost: 1 })
  })

  it('do not move within one month', () => {
    expect(pricesFinding(review.prices.slice(0, 1))).toBeUndefined()
  })
})

describe('the life cycle', () => {
  it.each([
    ['PROSPECT', 'FORMATION', 'BEGUN'],
    ['FORMATION', 'STABLE', 'PROMOTED'],
    ['DECLINE', 'FORMATION', 'RECOVERED'],
    ['STABLE', 'DECLINE', 'DECLINED'],
    ['DECLINE', 'PROSPECT', 'LOST'],
    ['STABLE', 'PROSPECT', 'RELEASED'],
  ] as const)('%s to %s: %s', (from, to, move) => {
    expect(moveOf({ from, to })).toBe(move)
  })

  it('counts by month and in all, months without a change too', () => {
    expect(movesByMonth(review.flows, 3).map(({ counts }) => counts.BEGUN)).toEqual([5, 0, 0])
    expect(movesInAll(review.flows)).toEqual({
      BEGUN: 5,
      PROMOTED: 2,
      RECOVERED: 0,
      DECLINED: 1,
      LOST: 0,
      RELEASED: 1,
    })
  })
})

it('reasons come with their share, the commonest first, and none where nothing went wrong', () => {
  expect(portions(review.voids)).toEqual([
    { reason: 'PRODUCT_MISMATCH', count: 3, percent: 75 },
    { reason: 'UNFUNDED', count: 1, percent: 25 },
    { reason: 'OVER_CEILING', count: 0, percent: 0 },
  ])
  expect(portions([{ reason: 'UNFUNDED', count: 0 }])).toEqual([])
})
