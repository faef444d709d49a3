import { mount } from '@vue/test-utils'
import { beforeAll, expect, it, vi } from 'vitest'
import { i18n, speak } from '@/i18n'
import ChartWithTable from '@/ui/chart/ChartWithTable.vue'
import { watchPrinting } from '@/theme/usePrinting'
import { head } from '@/ui/chart/numbers'
import { undrawn } from '../support/charts'

const numbers = { head: head('Firm', 'Bids'), rows: [['Aurora', '12']] }
const figure = (rows = numbers.rows) =>
  mount(ChartWithTable, {
    props: { title: 'Bids', draw: () => ({}), numbers: { ...numbers, rows } },
    global: { plugins: [i18n], stubs: undrawn },
  })

beforeAll(() => speak('en'))

it('has the numbers behind the chart one tap away, and leads back', async () => {
  const shown = figure()
  expect(shown.find('table').exists()).toBe(false)
  const [chart, table] = shown.findAll('input')
  await table?.setValue()
  expect(shown.findAll('th').map((cell) => cell.text())).toEqual(['Firm', 'Bids'])
  expect(shown.findAll('td').map((cell) => cell.text())).toEqual(['Aurora', '12'])
  await chart?.setValue()
  expect(shown.find('table').exists()).toBe(false)
})

it('says so when there is nothing to draw', () => {
  expect(figure([]).text()).toContain('Nothing here yet')
})

it('is complete on paper', async () => {
  vi.stubGlobal('matchMedia', () => new EventTarget())
  watchPrinting()
  const shown = figure()
  window.dispatchEvent(new Event('beforeprint'))
  await shown.vm.$nextTick()
  expect(shown.find('table').exists()).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  await shown.vm.$nextTick()
  expect(shown.find('table').exists()).toBe(false)
})
