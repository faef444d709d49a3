import { readFileSync } from 'node:fs'
import type * as T from '@/protocol/types'

/** The numbers of the shipped standard scenario. */
const standard = JSON.parse(readFileSync('../scenarios/standard.json', 'utf8')) as { rules: T.Rules }

export const room = (more: Partial<T.RoomRow> = {}): T.RoomRow => ({
  key: 'room',
  code: 'ABC123',
  scenario: 'standard',
  title: { zh: '标准局', en: 'Standard' },
  phase: 'PLAYING',
  gameNumber: 1,
  robots: 0,
  peoplePerFirm: 5,
  hints: true,
  rules: standard.rules,
  ...more,
})

export const clock = (more: Partial<T.ClockRow> = {}): T.ClockRow => ({
  key: 'clock',
  day: 61,
  month: 3,
  dayOfMonth: 1,
  phase: 'BIDDING',
  mode: 'TIMER',
  running: true,
  millisPerDay: 12_000,
  nextDayMillis: 12_000,
  phaseMillis: 228_000,
  phaseLengthMillis: 228_000,
  ...more,
})

export const mine = (more: Partial<T.MineRow> = {}): T.MineRow => ({
  key: 'mine',
  firm: 1,
  name: 'Aurora',
  cash: 200_000_000,
  bidBonds: 0,
  performanceBonds: 0,
  receivables: 0,
  goodsAtCost: 0,
  netWorth: 200_000_000,
  needIfAllWon: 0,
  monthlyCost: 3_100_000,
  managers: 2,
  managedClients: 0,
  freePlaces: 6,
  onTime: 0,
  closed: 0,
  record: 5_000,
  ready: false,
  bankruptOn: 0,
  ...more,
})

export const industry = (key: string): T.IndustryRow => ({
  key,
  name: { zh: key, en: key },
  weights: { recognition: 50, price: 35, service: 15 },
  transitDays: 2,
  expectedService: 5_000,
  features: ['a', 'b', 'c'].map((id) => ({ id, name: { zh: id, en: id } })),
})

export const product = (key: string, features: string[], unitCost = 1_000): T.ProductRow => ({
  key,
  industry: 'retail',
  name: { zh: key, en: key },
  unitCost,
  features,
})

export const client = (key: number, more: Partial<T.ClientRow> = {}): T.ClientRow => ({
  key,
  industry: 'retail',
  name: { zh: `客户${String(key)}`, en: `Client ${String(key)}` },
  requiredFeatures: ['a', 'b'],
  entryMonth: 1,
  freeSlots: 3,
  ...more,
})

export const tender = (key: number, of: number, more: Partial<T.TenderCallRow> = {}): T.TenderCallRow => ({
  key,
  client: of,
  month: 3,
  quantity: 100,
  ceiling: 1_500,
  deliveryDays: 15,
  method: 'COMPREHENSIVE',
  weights: { recognition: 50, price: 35, service: 15 },
  bidBond: 3_000,
  status: 'OPEN',
  ...more,
})

export const relation = (key: number, more: Partial<T.RelationRow> = {}): T.RelationRow => ({
  key,
  stage: 'PROSPECT',
  recognition: 0,
  afterDecay: 0,
  lastContactMonth: 3,
  idleMonths: 0,
  campaignsThisMonth: 0,
  caredThisMonth: false,
  enrolFrom: 0,
  canPromote: false,
  preview: {
    smallExhibition: 900,
    mediumExhibition: 1_800,
    largeExhibition: 3_000,
    fittingSeminar: 2_500,
    otherSeminar: 1_250,
    careVisit: 200,
  },
  ...more,
})

export const order = (key: number, more: Partial<T.FirmOrderRow> = {}): T.FirmOrderRow => ({
  key,
  tender: 1,
  client: 1,
  product: 'p',
  quantity: 10,
  unitPrice: 1_400,
  value: 14_000,
  level: 'STANDARD',
  awardedOn: 50,
  dueOn: 70,
  transitDays: 2,
  shipBy: 68,
  bond: 700,
  goodsCost: 10_000,
  freight: 3_200,
  lateChargePerDay: 70,
  lateCharges: 0,
  defaultOn: 90,
  inStock: 0,
  onOrder: 0,
  status: 'UNSHIPPED',
  arrivesOn: 0,
  closedOn: 0,
  ...more,
})
