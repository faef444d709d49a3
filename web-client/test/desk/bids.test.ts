import { mount } from '@vue/test-utils'
import { computed } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { i18n, speak } from '@/i18n'
import BidForm from '@/pages/bids/BidForm.vue'
import { useDrafts, type Draft } from '@/pages/bids/useDrafts'
import { useEstimate } from '@/pages/bids/useEstimate'
import { useTenders } from '@/pages/bids/useTenders'
import { TestRoom } from './room'
import * as rows from './rows'

let room: TestRoom

beforeEach(async () => {
  room = await TestRoom.enter(
    {
      room: [rows.room()],
      clock: [rows.clock()],
      products: [rows.product('fits', ['a', 'b']), rows.product('not', ['a', 'c'])],
      clients: [1, 2, 3, 4].map((key) => rows.client(key)),
      tenders: [
        rows.tender(1, 1),
        rows.tender(2, 2, { quantity: 500 }),
        rows.tender(3, 3),
        rows.tender(4, 1, { month: 2 }),
        rows.tender(5, 4, { status: 'AWARDED' }),
      ],
    },
    {
      mine: [rows.mine()],
      relations: [
        rows.relation(1, { stage: 'FORMATION' }),
        rows.relation(2, { stage: 'STABLE' }),
        rows.relation(3),
        rows.relation(4, { stage: 'DECLINE' }),
      ],
      bids: [{ key: 1, product: 'fits', unitPrice: 1_250, level: 'PREMIUM', bond: 3_000 }],
    },
  )
})
afterEach(() => room.leave())

function call(of: number) {
  const found = useTenders().value.find(({ key }) => key === of)
  if (!found) throw new Error(`no tender ${String(of)}`)
  return found
}

function estimated(draft: Draft, of = 1) {
  return useEstimate(
    computed(() => call(of)),
    computed(() => draft),
  ).value
}

it('calls for bids to this month’s open tenders of managed clients, the largest first', () => {
  const calls = useTenders().value
  expect(calls.map(({ key }) => key)).toEqual([2, 1])
  expect(calls.map(({ bid }) => bid?.unitPrice)).toEqual([undefined, 1_250])
})

it('begins a draft with the standing bid, and keeps what was typed', () => {
  const [free, placed] = useTenders().value
  if (!free || !placed) throw new Error('two calls')
  expect(useDrafts().of(placed)).toEqual({ product: 'fits', price: '12.50', level: 'PREMIUM' })
  useDrafts().of(free).price = '9'
  expect(useDrafts().of(free)).toEqual({ product: '', price: '9', level: 'STANDARD' })
})

it('adds up what a bid would bring: goods, freight of 3 yuan a unit and 2% for the standard service', () => {
  expect(estimated({ product: 'fits', price: '14', level: 'STANDARD' })).toMatchObject({
    value: 140_000,
    goods: 100_000,
    delivery: 32_000,
    profit: 8_000,
    marginShare: 5.7,
    overCeiling: false,
    missing: false,
    belowCost: false,
  })
})

it('warns of what would make the bid void or lose money', () => {
  expect(estimated({ product: 'not', price: '15.01', level: 'BASIC' })).toMatchObject({
    overCeiling: true,
    missing: true,
  })
  expect(estimated({ product: 'fits', price: '9.99', level: 'BASIC' })?.belowCost).toBe(true)
})

it('shows what the price would score beside others', () => {
  expect(estimated({ product: 'fits', price: '14', level: 'BASIC' })?.points).toEqual({
    full: 35,
    ifLowestIsCost: '25.0',
    ifLowestIsTenBelow: '31.5',
  })
  expect(estimated({ product: 'fits', price: '8', level: 'BASIC' })?.points.ifLowestIsCost).toBe('35.0')
})

it('says nothing before there is a price and a product', () => {
  expect(estimated({ product: 'fits', price: '', level: 'BASIC' })).toBeUndefined()
  expect(estimated({ product: '', price: '14', level: 'BASIC' })).toBeUndefined()
})

it('tells what is missing while a bid cannot be sent', async () => {
  await speak('en')
  const form = mount(BidForm, { props: { call: call(2) }, global: { plugins: [i18n] } })
  const submit = () => form.get('button[type=submit]').attributes('disabled')
  expect([form.get('.incomplete').text(), submit()]).toEqual(['Choose a product first', ''])
  await form.get('input[value=fits]').setValue()
  expect([form.get('.incomplete').text(), submit()]).toEqual(['Enter a price first', ''])
  await form.get('input[inputmode=decimal]').setValue('12.50')
  expect([form.find('.incomplete').exists(), submit()]).toEqual([false, undefined])
  await form.get('form').trigger('submit')
  await vi.waitUntil(() => room.actions().length === 1)
  const bid = { type: 'submitBid', tender: 2, product: 'fits', unitPrice: 1_250, level: 'STANDARD' }
  expect(room.actions()).toEqual([bid])
})
