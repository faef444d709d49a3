import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n, speak } from '@/i18n'
import { CHAPTERS } from '@/pages/debrief/chapters'
import { provideNames } from '@/pages/debrief/names'
import type { ClassReviewAnswer } from '@/protocol/reviews'
import type { DebriefChapter, Measure } from '@/protocol/types'
import { undrawn } from '../support/charts'
import { answer } from './game'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: {} }],
})
let shown: ReturnType<typeof mount> | undefined

function show(chapter: DebriefChapter, month = 2, of: ClassReviewAnswer = answer()) {
  const Page = defineComponent(() => {
    provideNames(() => of.facts)
    const measure = ref<Measure>('NET_WORTH')
    const ranked = () =>
      chapter === 'RANKING'
        ? { measure: measure.value, 'onUpdate:measure': (other: Measure) => (measure.value = other) }
        : {}
    return () => h(CHAPTERS[chapter].content, { answer: of, month, ...ranked() })
  })
  shown = mount(Page, { global: { plugins: [i18n, router], stubs: undrawn } })
  return shown
}

const finding = (chapter: DebriefChapter, month?: number, of?: ClassReviewAnswer) =>
  show(chapter, month, of).get('.finding').text()

beforeEach(() => speak('en'))
afterEach(() => shown?.unmount())

it('says who leads and by how much, at the month looked at', () => {
  expect(finding('RANKING', 1)).toBe(
    'Aurora leads after month 1 with ¥2.2M, ¥100k ahead of the next. 2 of 3 firms have more than the ¥2M they began with.',
  )
})

it('ranks by another measure on request', async () => {
  const page = show('RANKING', 1)
  await page.get('select').setValue('TENDERS_WON')
  expect(page.get('.finding').text()).toBe('By Tenders won, Aurora is first with 9. 1 firm went bankrupt.')
  expect(page.get('td.heat').text()).toBe('63')
})

it.each([
  ['DECIDERS', 'Of 10 lost bids, 60% were lost on Recognition and 30% on Price.'],
  [
    'PRICE_AND_RECOGNITION',
    'Winners were better known and cheaper: recognition 45.00 at 83% of the ceiling on average, against 40.00 at 90% for the others.',
  ],
  [
    'SPENDING',
    'The firm that spent most on campaigns (¥300k) sold ¥5M; the one that spent least (¥100k) sold ¥1M.',
  ],
  [
    'SLOTS',
    '1 of 1 races were decided within a second. The closest was for East Motors: Aurora came 134 ms after Borealis. In 1 race, somebody found the slots taken.',
  ],
  [
    'PRICES',
    'The median markup over cost fell from 40% in month 1 to 25% in month 2. In 1 of 2 months somebody bid below cost.',
  ],
  [
    'MISTAKES',
    '4 bids were void, 75% of them because of this: A required feature is missing. 2 orders came late, 100% of them because of this: Goods bought too late.',
  ],
  [
    'LIFECYCLE',
    '5 relationships began and 2 became stable; 1 declined, of which 0 recovered and 0 were lost. 1 was let go by its own firm.',
  ],
] as const)('%s states its finding in numbers', (chapter, text) => {
  expect(finding(chapter)).toBe(text)
})

it('looks only at bids up to the month', () => {
  expect(finding('PRICE_AND_RECOGNITION', 1)).toContain('better known and no cheaper')
})

it('speaks Chinese', async () => {
  await speak('zh-CN')
  expect(finding('PRICES')).toBe(
    '加价率中位数从第 1 月的 40% 降到第 2 月的 25%。2 个月里，有 1 个月出现低于成本的报价。',
  )
})

it('says so where nothing happened', () => {
  const empty = answer({ races: [] })
  expect(finding('SLOTS', 1, empty)).toBe('Nothing of this kind happened.')
})
