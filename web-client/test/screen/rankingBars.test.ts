import { mount } from '@vue/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import type { Standing } from '@/pages/podium/standings'
import RankingBars from '@/pages/screen/RankingBars.vue'

const firm = (key: number, rank: number, netWorth: number, bankruptOn = 0): Standing => ({
  key,
  name: `Firm ${String(key)}`,
  robot: false,
  rank,
  netWorth,
  bankruptOn,
  climbed: 0,
})

beforeAll(() => speak('en'))

it('moves a bar to its new place instead of drawing another', async () => {
  const shown = mount(RankingBars, {
    props: { standings: [firm(1, 1, 300), firm(2, 2, 200)], startingCash: 200 },
    global: { plugins: [i18n] },
  })
  const places = () =>
    shown
      .findAll<HTMLElement>('[role=listitem]')
      .map(({ element }) => element.style.getPropertyValue('--place'))
  const bars = shown.findAll('[role=listitem]').map(({ element }) => element)
  expect(places()).toEqual(['0', '1'])

  await shown.setProps({ standings: [firm(2, 1, 400), firm(1, 2, 300)] })
  expect(places()).toEqual(['1', '0'])
  expect(shown.findAll('[role=listitem]').map(({ element }) => element)).toEqual(bars)
})

it('marks a bankrupt firm, whose bar is never shorter than nothing', () => {
  const shown = mount(RankingBars, {
    props: { standings: [firm(1, 1, 300), firm(2, 2, -50, 97)], startingCash: 200 },
    global: { plugins: [i18n] },
  })
  expect(shown.text()).toContain('Bankrupt, day 97')
  const shares = shown
    .findAll<HTMLElement>('.track')
    .map(({ element }) => element.style.getPropertyValue('--share'))
  expect(shares).toEqual(['100%', '0%'])
})
