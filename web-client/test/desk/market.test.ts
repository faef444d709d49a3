import { nextTick } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { useEnrolment } from '@/pages/desk/market/useEnrolment'
import { useMarketView } from '@/pages/desk/market/useMarketView'
import { usePlay } from '@/pages/desk/usePlay'
import { TestRoom } from './room'
import * as rows from './rows'

let room: TestRoom
const market = {
  room: [rows.room()],
  clock: [rows.clock()],
  industries: [rows.industry('retail'), rows.industry('cars')],
  products: [
    rows.product('dear', ['a', 'b', 'c'], 3_000),
    rows.product('fits', ['a', 'b']),
    rows.product('not', ['a', 'c']),
  ],
  clients: [
    rows.client(1, { freeSlots: 1 }),
    rows.client(2, { freeSlots: 3 }),
    rows.client(3, { freeSlots: 2, requiredFeatures: ['a', 'c'] }),
    rows.client(4, { industry: 'cars', freeSlots: 0 }),
  ],
  tenders: [rows.tender(1, 3), rows.tender(2, 2, { month: 2 })],
}
const ours = {
  mine: [rows.mine({ freePlaces: 1 })],
  relations: [rows.relation(1, { stage: 'FORMATION' }), rows.relation(2), rows.relation(3, { enrolFrom: 5 })],
}

afterEach(() => room.leave())

const keys = () => useMarketView().shown.map(({ key }) => key)

it('joins a client with the products that fit, the cheapest first, and this month’s tender', async () => {
  room = await TestRoom.enter(market, ours)
  const [first, second, third] = useMarketView().shown
  expect(first?.fitting.map(({ key }) => key)).toEqual(['fits', 'dear'])
  expect(first?.managed).toBe(true)
  expect(second?.tender).toBeUndefined()
  expect(third?.tender?.key).toBe(1)
})

it('filters by industry, product, slots, tender and managed', async () => {
  room = await TestRoom.enter(market, ours)
  const { filter } = useMarketView()
  const shownWith = async (change: Partial<typeof filter>) => {
    Object.assign(filter, change)
    await nextTick()
    return keys()
  }
  expect(await shownWith({ slots: true })).toEqual([1, 2, 3])
  expect(await shownWith({ slots: false, tender: true })).toEqual([3])
  expect(await shownWith({ tender: false, mine: true })).toEqual([1])
  expect(await shownWith({ mine: false, industry: 'retail' })).toEqual([1, 2, 3])
  expect(await shownWith({ product: 'not' })).toEqual([3])
  expect(await shownWith({ industry: 'cars' })).toEqual([4])
})

it('keeps its order while slots go, until somebody asks for it anew', async () => {
  room = await TestRoom.enter(market, ours)
  const view = useMarketView()
  Object.assign(view.filter, { sort: 'slots', slots: true })
  await nextTick()
  expect(keys()).toEqual([2, 3, 1])
  await room.change('everyone', { clients: [rows.client(2, { freeSlots: 0 })] })
  expect(keys()).toEqual([2, 3, 1])
  expect(view.shown[0]?.client.freeSlots).toBe(0)
  view.arrange()
  expect(keys()).toEqual([3, 1])
})

it('counts an enrolment on its way against the free places', async () => {
  room = await TestRoom.enter(market, ours)
  const { enrolment } = useEnrolment()
  const states = () => useMarketView().shown.map(enrolment)
  expect(states()).toEqual(['managed', 'open', 'cooling', 'full'])
  void usePlay().submit({ type: 'enrol', client: 2 })
  expect(states()).toEqual(['managed', 'open', 'cooling', 'full'])
  await room.change('everyone', { clients: [rows.client(5)] })
  expect(states().at(-1)).toBe('noPlace')
})

it('counts the places left once for all who ask', async () => {
  room = await TestRoom.enter(market, ours)
  expect(useEnrolment()).toBe(useEnrolment())
})
