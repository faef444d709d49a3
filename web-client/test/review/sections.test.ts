import { flushPromises } from '@vue/test-utils'
import { beforeAll, expect, it, vi } from 'vitest'
import { speak } from '@/i18n'
import ReviewBody from '@/pages/review/ReviewBody.vue'
import { shown } from './page'
import { answer, lostBid } from './reviews'

const lost = [1, 2, 3].flatMap((month) =>
  [0, 1, 2, 3, 4].map((number) => lostBid(10 * month + number, { month })),
)
const page = (address: string, more = {}) => {
  const whole = answer(lost)
  return shown(ReviewBody, {}, { ...whole, review: { ...whole.review, ...more } }, address)
}
const review = '/room/ABC123/review'

beforeAll(async () => {
  Element.prototype.scrollIntoView = vi.fn()
  await speak('en')
})

it('says what cost most first, with the way to what proves it', async () => {
  const { page: body, router } = await page(review)
  expect(body.find('.sentences p').text()).toBe('Recognition was too low.')
  await body.find('.sentences a').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.fullPath).toBe(`${review}/lost?tender=7`)
})

it('shows the latest lost bids, and all of a month', async () => {
  const { page: body } = await page(`${review}/lost`)
  expect(body.findAll('article')).toHaveLength(10)
  await body.findAll('select')[0]?.setValue('2')
  expect(body.findAll('article')).toHaveLength(5)
})

it('reaches as far as the bid that somebody came for', async () => {
  const { page: body } = await page(`${review}/lost?tender=10`)
  expect(body.findAll('article')).toHaveLength(15)
  expect(body.find('.marked').attributes('id')).toBe('tender-10')
})

it('leads on to another month from one that was chosen', async () => {
  const { page: body, router } = await page(`${review}/lost`)
  await body.findAll('select')[0]?.setValue('2')
  await router.push(`${review}/lost?month=7`)
  await flushPromises()
  expect(body.findAll('select')[0]?.element.value).toBe('7')
  expect(body.findAll('article')).toHaveLength(0)
})

it('opens the cases behind an item of the waterfall', async () => {
  const { page: body } = await page(`${review}/money`)
  expect(body.text()).not.toContain('M2 D10')
  await body.find('button.row').trigger('click')
  await flushPromises()
  expect(body.text()).toContain('M2 D10')
})

it('shows a client with its measures, and the theory when asked', async () => {
  const { page: body } = await page(`${review}/clients`)
  expect(body.find('article h2').text()).toBe('Market Hall')
  expect(body.text()).toContain('Developing')
  expect(body.text()).not.toContain('Oliver')
  const theory = body.find('.measure details')
  ;(theory.element as HTMLDetailsElement).open = true
  await theory.trigger('toggle')
  expect(body.text()).toContain('Oliver')
})

it('tells a bankrupt firm first why it fell', async () => {
  const step = {
    day: 90,
    entry: 'MONTHLY_SALARIES',
    reference: { type: 'toFirm' },
    amount: 1_600_000,
    cashAfter: -100_000,
  }
  const commitments = {
    bidBonds: 0,
    performanceBonds: 0,
    stock: 0,
    receivables: 0,
    openOrders: 2,
    openOrdersValue: 5_000_000,
    stillToPay: 3_000_000,
  }
  const { page: body } = await page(review, {
    fall: { day: 90, breaking: step, limit: 0, commitments, chain: [step] },
  })
  expect(body.text()).toContain('Bankrupt on M3 D30')
  expect(body.text()).toContain('On no day would another choice alone have saved it')
})
