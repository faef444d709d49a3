import { describe, expect, it } from 'vitest'
import { ownYear } from '@/pages/podium/ownYear'
import { curvesOf, standingsOf } from '@/pages/podium/standings'
import { worthChart } from '@/pages/podium/worthChart'
import type { FirmRow, PlaceRow, ResultRow, WorthRow } from '@/protocol/types'

const byKey = <R extends { readonly key: number | string }>(...rows: R[]) =>
  new Map<number | string, R>(rows.map((row) => [row.key, row]))

const firm = (key: number, bankruptOn = 0): FirmRow => ({
  key,
  name: `Firm ${String(key)}`,
  robot: false,
  people: 1,
  bankruptOn,
})
const place = (key: number, rank: number, netWorth: number, month: number): PlaceRow => ({
  key,
  rank,
  netWorth,
  month,
  bankruptOn: 0,
})
const worth = (of: number, month: number, rank: number, netWorth: number): WorthRow => ({
  key: `${String(of)}-${String(month)}`,
  firm: of,
  month,
  rank,
  netWorth,
})

const firms = byKey(firm(1), firm(2), firm(3, 45))
const places = byKey(place(1, 2, 900, 2), place(2, 1, 1_100, 2), place(3, 3, -5, 2))
const history = byKey(
  worth(1, 1, 1, 1_010),
  worth(2, 1, 2, 1_000),
  worth(1, 2, 2, 900),
  worth(2, 2, 1, 1_100),
)

describe('standings', () => {
  it('stand in the order of rank, with what changed since the month before', () => {
    const standings = standingsOf(firms, places, history)
    expect(standings.map(({ key, rank, climbed, bankruptOn }) => [key, rank, climbed, bankruptOn])).toEqual([
      [2, 1, 1, 0],
      [1, 2, -1, 0],
      [3, 3, 0, 45],
    ])
  })

  it('are the firms by number before the first ranking', () => {
    const standings = standingsOf(firms, byKey<PlaceRow>(), byKey<WorthRow>())
    expect(standings.map(({ key, rank }) => [key, rank])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ])
  })

  it('curve from the starting capital, with a gap where nothing is known', () => {
    const curves = curvesOf(standingsOf(firms, places, history), history, 1_000)
    expect(curves.map((curve) => curve.worth)).toEqual([
      [1_000, 1_000, 1_100],
      [1_000, 1_010, 900],
      [1_000, undefined, undefined],
    ])
  })
})

describe('the chart', () => {
  it('takes a firm name for text, not for markup', () => {
    const chart = worthChart(
      [{ firm: 1, name: '<img src=x>', worth: [5] }],
      undefined,
      { series: [], own: '', others: '', text: '', lines: '', font: '', size: 12 },
      { months: ['Start'], money: String },
    )
    const { formatter } = chart['tooltip'] as { formatter: (hover: object) => string }
    expect(formatter({ seriesName: '1', dataIndex: 0, value: 5 })).toBe('&#60;img src=x&#62;<br>Start · 5')
  })
})

describe('an own year', () => {
  it('counts bids, awards and the best rank', () => {
    const line = { own: { firm: 2 } } as unknown as ResultRow
    const results = byKey<ResultRow>(
      { ...line, key: 1, winner: 2 },
      { ...line, key: 2, winner: 1 },
      { key: 3, month: 1, day: 20, winner: 2, sheet: [] },
    )
    expect(ownYear(2, history, results, { onTime: 1, closed: 2 })).toEqual({
      best: { rank: 1, month: 2 },
      bids: 2,
      awards: 1,
      orders: 2,
      onTime: 1,
    })
  })
})
