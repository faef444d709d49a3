import { afterEach, beforeEach, expect, it } from 'vitest'
import { useExhibition } from '@/pages/desk/campaigns/useExhibition'
import { useMyClients } from '@/pages/desk/clients/useMyClients'
import type { RunningRow } from '@/protocol/types'
import { TestRoom } from './room'
import * as rows from './rows'

const running: RunningRow[] = [
  { key: 'fair', industry: 'retail', size: 'LARGE', endsOn: 64 },
  { key: 'talk', client: 2, product: 'p', endsOn: 63 },
]
let room: TestRoom

beforeEach(async () => {
  room = await TestRoom.enter(
    {
      room: [rows.room()],
      clock: [rows.clock()],
      industries: [rows.industry('retail'), rows.industry('cars')],
      clients: [1, 2, 3, 4].map((key) => rows.client(key)).concat(rows.client(5, { industry: 'cars' })),
      tenders: [rows.tender(1, 1)],
    },
    {
      mine: [rows.mine()],
      relations: [
        rows.relation(1, { stage: 'FORMATION', recognition: 5_000 }),
        rows.relation(2, { stage: 'STABLE', recognition: 7_000 }),
        rows.relation(3, { recognition: 100 }),
        rows.relation(4),
        rows.relation(5, { recognition: 300 }),
      ],
      bids: [{ key: 1, product: 'p', unitPrice: 1, level: 'BASIC', bond: 0 }],
      orders: [rows.order(1, { client: 2 }), rows.order(2, { client: 2, status: 'ACCEPTED' })],
      campaigns: running,
    },
  )
})
afterEach(() => room.leave())

it('puts clients in the column of their stage, and prospects only if they know us, the best known first', () => {
  const { byStage } = useMyClients()
  const keys = Object.fromEntries(
    Object.entries(byStage.value).map(([stage, clients]) => [stage, clients.map(({ key }) => key)]),
  )
  expect(keys).toEqual({ PROSPECT: [5, 3], FORMATION: [1], STABLE: [2], DECLINE: [] })
})

it('knows what is going on with each', () => {
  const { FORMATION, STABLE } = useMyClients().byStage.value
  expect(FORMATION[0]).toMatchObject({ hasBid: true, openOrders: 0 })
  expect(FORMATION[0]?.running.map(({ key }) => key)).toEqual(['fair'])
  expect(STABLE[0]).toMatchObject({ hasBid: false, openOrders: 1 })
  expect(STABLE[0]?.running.map(({ key }) => key)).toEqual(['fair', 'talk'])
})

it('plans an exhibition where most of our clients are, and adds up what it brings them', () => {
  const exhibition = useExhibition()
  expect(exhibition.industry.value).toBe('retail')
  expect(exhibition.reached.value.map(({ key }) => key)).toEqual([1, 2, 3, 4])
  expect(exhibition.total('MEDIUM')).toBe(3_600)
  expect(exhibition.running.value).toBe(true)
  exhibition.industry.value = 'cars'
  expect(exhibition.running.value).toBe(false)
  expect(exhibition.total('MEDIUM')).toBe(0)
})
