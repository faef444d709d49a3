import type { FirmReviewAnswer, LostBid } from '@/protocol/reviews'

/** A bid for tender `key` lost by 10 points, all of it recognition unless told otherwise. */
export const lostBid = (key: number, more: Partial<LostBid> = {}): LostBid => ({
  own: {
    bid: { submission: 1, tender: key, firm: 1, product: 'p', unitPrice: 1_400, level: 'BASIC', bond: 0 },
    recognition: 4_000,
    record: 5_000,
    score: { recognition: 4_000, price: 10_000, service: 4_300, total: 614_500 },
  },
  month: 1,
  client: 1,
  industry: 'retail',
  tender: {
    id: key,
    client: 1,
    month: 1,
    quantity: 100,
    ceiling: 1_500,
    deliveryDays: 15,
    method: 'COMPREHENSIVE',
    weights: { recognition: 50, price: 35, service: 15 },
  },
  winner: {
    bid: { submission: 2, tender: key, firm: 2, product: 'p', unitPrice: 1_400, level: 'BASIC', bond: 0 },
    recognition: 6_000,
    record: 5_000,
    score: { recognition: 6_000, price: 10_000, service: 4_300, total: 714_500 },
  },
  gap: { total: 100_000, recognition: 100_000, price: 0, service: 0, voided: 0 },
  decider: 'RECOGNITION',
  ...more,
})

export const answer = (lostBids: readonly LostBid[] = []): FirmReviewAnswer => ({
  game: 1,
  firm: 1,
  name: 'Aurora',
  over: true,
  throughDay: 360,
  facts: {
    calendar: { months: 12, daysPerMonth: 30, bidClosingDay: 20 },
    startingCash: 200_000_000,
    firms: [
      { id: 1, name: 'Aurora', robot: false },
      { id: 2, name: 'Boreas', robot: false },
    ],
    industries: [
      {
        id: 'retail',
        name: { zh: '零售', en: 'Retail' },
        products: [
          { id: 'p', name: { zh: '货架', en: 'Shelf' }, unitCost: 1_000 },
          { id: 'q', name: { zh: '标签', en: 'Tag' }, unitCost: 900 },
        ],
      },
    ],
    clients: [{ id: 1, industry: 'retail', name: { zh: '超市', en: 'Market Hall' }, entryMonth: 1 }],
  },
  sentences: [
    {
      text: { zh: '认可度不够。', en: 'Recognition was too low.' },
      evidence: [{ type: 'tenderEvidence', tender: 7 }],
    },
  ],
  review: {
    standing: { firm: 1, rank: 2, netWorth: 150_000_000, bankruptOn: 0 },
    lostBids,
    clients: [
      {
        client: 1,
        industry: 'retail',
        curve: [
          { day: 1, recognition: 0, stage: 'PROSPECT' },
          { day: 5, recognition: 2_500, stage: 'FORMATION' },
          { day: 30, recognition: 2_300, stage: 'FORMATION' },
        ],
        marks: [
          { day: 3, kind: 'ENROLLED' },
          { day: 5, kind: 'SEMINAR' },
          { day: 20, kind: 'BID_LOST', tender: 7 },
          { day: 50, kind: 'ORDER_LATE', order: 4 },
        ],
        ratings: [],
        path: {
          stays: [
            { stage: 'PROSPECT', from: 1, to: 3 },
            { stage: 'FORMATION', from: 3, to: 360 },
          ],
          pattern: 'DEVELOPING',
        },
        abc: 'NONE',
        value: { realised: -1_500_000, monthly: -100_000, retention: 9_200, projected: -500_000 },
        contribution: -1_500_000,
        parts: { sales: 0, goods: 0, delivery: 0, relation: 1_500_000, penalties: 0 },
        warnings: [{ day: 60, sign: 'NO_CONTACT' }],
      },
    ],
    industries: [{ industry: 'retail', sales: 0, contribution: -1_500_000, unassigned: 0 }],
    measures: {
      abcBasis: 'SALES',
      abcFirstCut: 7_000,
      abcSecondCut: 9_000,
      recencyMonths: [1, 2, 3, 6],
      frequencyOrders: [2, 3, 4, 5],
      monetarySales: [1, 2, 3, 4],
      longLastingMonths: 3,
      projectedMonths: 12,
      monthlyDiscount: 100,
      lostBidsInARow: 2,
    },
    waterfall: {
      start: 200_000_000,
      steps: [
        { item: 'MARGIN', amount: 30_000_000, avoidable: 0 },
        { item: 'SEMINARS', amount: -80_000_000, avoidable: 20_000_000 },
      ],
      end: 150_000_000,
    },
    avoidable: [
      {
        kind: 'CAMPAIGNS_NEVER_BID_FOR',
        amount: 20_000_000,
        cases: [
          {
            day: 40,
            reference: { type: 'toClient', client: 1 },
            amount: 20_000_000,
            parts: [{ item: 'SEMINARS', amount: 20_000_000 }],
          },
        ],
      },
    ],
    causes: [],
  },
})
