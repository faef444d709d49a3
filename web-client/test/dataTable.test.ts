import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import type { Column } from '@/ui/table/columns'
import DataTable from '@/ui/table/DataTable.vue'

interface Firm {
  readonly key: number
  readonly name: string
  readonly cash: number
}

const columns: Column<Firm>[] = [
  { name: 'name', label: 'Name', value: (firm) => firm.name },
  { name: 'cash', label: 'Cash', value: (firm) => firm.cash, align: 'end' },
]
const firms: Firm[] = [
  { key: 1, name: 'Firm 10', cash: 9 },
  { key: 2, name: 'Firm 9', cash: 100 },
  { key: 3, name: 'Firm 1', cash: -5 },
]

function show(rows: readonly Firm[], more: object = {}) {
  return mount(DataTable<Firm>, {
    props: { label: 'Firms', columns, rows, ...more },
    global: { plugins: [i18n] },
    attachTo: document.body,
  })
}

type Shown = ReturnType<typeof show>
const column = (shown: Shown, at: number) =>
  shown.findAll('tbody tr').map((row) => row.findAll('td')[at]?.text())

beforeAll(() => speak('en'))

describe('DataTable', () => {
  it('sorts numbers as numbers, up, down, and back', async () => {
    const shown = show(firms)
    const head = shown.findAll('th button')[1]
    await head?.trigger('click')
    expect(column(shown, 1)).toEqual(['-5', '9', '100'])
    expect(shown.findAll('th')[1]?.attributes('aria-sort')).toBe('ascending')
    await head?.trigger('click')
    expect(column(shown, 1)).toEqual(['100', '9', '-5'])
    await head?.trigger('click')
    expect(column(shown, 1)).toEqual(['9', '100', '-5'])
  })

  it('sorts numbered names as people count', () => {
    const shown = show(firms, { sorting: { name: 'name', descending: false } })
    expect(column(shown, 0)).toEqual(['Firm 1', 'Firm 9', 'Firm 10'])
  })

  it('moves along rows with the arrow keys and picks with Enter', async () => {
    const shown = show(firms, { pickable: true })
    const rows = shown.findAll('tbody tr')
    ;(rows[0]?.element as HTMLElement).focus()
    await rows[0]?.trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement).toBe(rows[1]?.element)
    await rows[1]?.trigger('keydown', { key: 'Enter' })
    expect(shown.emitted('pick')).toEqual([[firms[1]]])
    await rows[1]?.trigger('keydown', { key: 'End' })
    expect(document.activeElement).toBe(rows[2]?.element)
    expect(rows.map((row) => row.attributes('tabindex'))).toEqual(['-1', '-1', '0'])
  })

  it('turns pages above its size, and stays on one that exists when rows go', async () => {
    const many = Array.from({ length: 230 }, (_, i) => ({ key: i, name: `F${String(i)}`, cash: i }))
    const shown = show(many)
    expect(shown.findAll('tbody tr')).toHaveLength(100)
    const [, following] = shown.findAll('.pager button')
    await following?.trigger('click')
    await following?.trigger('click')
    expect(shown.findAll('tbody tr')).toHaveLength(30)
    await shown.setProps({ rows: many.slice(0, 120) })
    expect(shown.findAll('tbody tr')).toHaveLength(20)
  })

  it('says when there is nothing', () => {
    expect(show([]).text()).toContain('Nothing here yet')
  })

  it('draws again only the rows that have changed', async () => {
    const drawn: string[] = []
    const shown = mount(DataTable<Firm>, {
      props: { label: 'Firms', columns, rows: firms },
      slots: {
        name: ({ row }: { row: Firm }) => {
          drawn.push(row.name)
          return row.name
        },
      },
      global: { plugins: [i18n] },
    })
    drawn.length = 0
    await shown.setProps({ rows: firms.map((firm) => (firm.key === 2 ? { ...firm, name: 'Firm 2' } : firm)) })
    expect(drawn).toEqual(['Firm 2'])
    expect(column(shown, 0)).toEqual(['Firm 10', 'Firm 2', 'Firm 1'])
  })
})

describe('a table whose columns all have widths', () => {
  const widths = (...each: (string | undefined)[]) =>
    show(firms, { columns: columns.map((column, at) => ({ ...column, width: each[at] })) }).get('table')

  it('lays its rows out by them', () => {
    const table = widths('8rem', '5rem')
    expect(table.classes()).toContain('ruled')
    const style = (table.element as HTMLElement).style
    expect(style.getPropertyValue('--columns')).toBe('minmax(8rem, 1fr) minmax(5rem, 1fr)')
    expect(style.getPropertyValue('--width')).toBe('calc(8rem + 5rem)')
  })

  it('is a plain table as soon as one has none', () => {
    expect(widths('8rem', undefined).classes()).not.toContain('ruled')
  })
})
