import { flushPromises, mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import OpeningNote from '@/pages/results/OpeningNote.vue'
import { useResults } from '@/pages/results/useResults'
import type { FirmId, ResultRow, SheetLine, VoidReason } from '@/protocol/types'
import { TestRoom } from './room'
import * as rows from './rows'

const line = (firm: FirmId, voidReason?: VoidReason): SheetLine => ({
  firm,
  place: firm,
  product: 'p',
  unitPrice: 1_400,
  level: 'BASIC',
  recognition: 5_000,
  price: 10_000,
  service: 4_000,
  total: 660_000,
  ...(voidReason && { voidReason }),
})
const result = (key: number, month: number, winner: FirmId, own = line(1)): ResultRow => ({
  key,
  month,
  day: month * 30 - 10,
  winner,
  own,
  sheet: [line(1), line(2)],
})
const market = {
  room: [rows.room()],
  clock: [rows.clock()],
  clients: [1, 2, 3, 4].map((key) => rows.client(key)),
  tenders: [
    rows.tender(1, 1, { month: 2, status: 'AWARDED' }),
    rows.tender(2, 2, { month: 2, status: 'AWARDED' }),
    rows.tender(3, 3, { month: 2, status: 'FAILED' }),
    rows.tender(4, 4, { month: 1, status: 'AWARDED' }),
    rows.tender(5, 1),
  ],
}
const ours = { mine: [rows.mine()], results: [result(4, 1, 2), result(1, 2, 1), result(2, 2, 2)] }

let room: TestRoom

beforeAll(() => speak('en'))
afterEach(() => room.leave())

it('shows the latest month opened: what was bid for with the winner’s line, and the rest', async () => {
  room = await TestRoom.enter(market, ours)
  const { months, month, outcomes, others, summary } = useResults()
  expect(months.value).toEqual([1, 2])
  expect(month.value).toBe(2)
  expect(outcomes.value.map(({ key, kind, winner }) => [key, kind, winner?.firm])).toEqual([
    [1, 'won', 1],
    [2, 'lost', 2],
  ])
  expect(others.value.map(({ key }) => key)).toEqual([3])
  expect(summary.value).toEqual({ won: 1, lost: 1, void: 0, value: 140_000 })
  month.value = 1
  expect(summary.value).toEqual({ won: 0, lost: 1, void: 0, value: 0 })
})

it('tells a void bid from a lost one', async () => {
  room = await TestRoom.enter(market, {
    ...ours,
    results: [result(2, 2, 2, line(1, 'OVER_CEILING'))],
  })
  expect(useResults().outcomes.value.map(({ kind }) => kind)).toEqual(['void'])
})

async function note() {
  const page = { template: '<p />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'desk.market', component: page },
      { path: '/results', name: 'desk.results', component: page },
    ],
  })
  await router.push('/')
  return { router, shown: mount(OpeningNote, { global: { plugins: [i18n, router] } }) }
}

it('says when tenders have been opened, until somebody looks', async () => {
  room = await TestRoom.enter(market, ours)
  const { router, shown } = await note()
  expect(shown.text()).toBe('')
  await room.change('firm', { results: [result(5, 3, 1)] })
  await flushPromises()
  expect(shown.text()).toContain('1 won, 0 lost, 0 void')
  await router.push('/results')
  await flushPromises()
  expect(shown.text()).toBe('')
  shown.unmount()
})

it('can be put away', async () => {
  room = await TestRoom.enter(market, ours)
  const { shown } = await note()
  await room.change('firm', { results: [result(5, 3, 2)] })
  await flushPromises()
  await shown.find('button').trigger('click')
  expect(shown.text()).toBe('')
  shown.unmount()
})
