import { afterEach, beforeAll, expect, it } from 'vitest'
import { speak } from '@/i18n'
import { useHints } from '@/pages/desk/hints/useHints'
import { useNavigation } from '@/pages/desk/useNavigation'
import { TestRoom } from './room'
import * as rows from './rows'

const market = {
  room: [rows.room()],
  clock: [rows.clock()],
  clients: [rows.client(1), rows.client(2), rows.client(3, { freeSlots: 0 })],
  tenders: [rows.tender(1, 1), rows.tender(2, 2), rows.tender(3, 1, { month: 2 })],
}
let room: TestRoom

beforeAll(() => speak('en'))
afterEach(() => room.leave())

const said = () => useHints().value.map(({ id }) => id)

it('says nothing when there is nothing to do', async () => {
  room = await TestRoom.enter({ ...market, clients: [], tenders: [] }, { mine: [rows.mine()] })
  expect(said()).toEqual([])
})

it('sees free places, tenders without a bid, and who can be promoted or is being forgotten', async () => {
  room = await TestRoom.enter(market, {
    mine: [rows.mine({ freePlaces: 4 })],
    relations: [
      rows.relation(1, { stage: 'FORMATION', canPromote: true, idleMonths: 2 }),
      rows.relation(2),
      rows.relation(3),
    ],
  })
  expect(said()).toEqual(['bid', 'enrol', 'promote', 'idle'])
  expect(useHints().value[1]?.text).toContain('1 clients')
  expect(useNavigation().value.find(({ label }) => label === 'Bids')?.count).toBe(1)
})

it('sees goods to buy and ship with the first day, what is late, and cash that does not reach', async () => {
  room = await TestRoom.enter(market, {
    mine: [rows.mine({ freePlaces: 0, cash: 1_000, needIfAllWon: 2_000 })],
    orders: [
      rows.order(1),
      rows.order(2, { shipBy: 66 }),
      rows.order(3),
      rows.order(4, { dueOn: 60 }),
      rows.order(5, { status: 'ACCEPTED', dueOn: 60 }),
    ],
    stock: [{ key: 'p', quantity: 10, onTheWay: 10, refund: 8_000 }],
  })
  expect(said()).toEqual(['late', 'cash', 'funding', 'buy', 'ship'])
  const texts = Object.fromEntries(useHints().value.map(({ id, text }) => [id, text]))
  expect(texts['buy']).toBe('Buy goods for 2 orders, the first by day 6')
  expect(texts['ship']).toBe('Ship 1 order, by day 6')
})
