import type { FirmYear } from '@/protocol/reviews'
import { frame, legend, type ChartTheme } from '@/ui/chart/chartTheme'
import { hollow, plane } from './bidsChart'

export interface SpendingWords {
  readonly campaigns: string
  readonly sales: string
  readonly inBusiness: string
  readonly bankrupt: string
  readonly name: (firm: number) => string
  readonly money: (fen: number) => string
}

/** So many of the best sellers are named. */
const NAMED = 5
/** Of the size of labels. */
const DOT = 0.9

/** A firm is a point; a bankrupt one is a hollow triangle. */
export function spendingChart(theme: ChartTheme, firms: readonly FirmYear[], words: SpendingWords) {
  const named = new Set([...firms].sort((a, b) => b.sales - a.sales).slice(0, NAMED))
  const { money, name } = words
  const base = plane(theme, words.campaigns, words.sales)
  const scale = (of: object) => ({ ...of, axisLabel: { ...label(theme), formatter: money }, scale: false })
  const series = (title: string, symbol: string, itemStyle: object, some: readonly FirmYear[]) => ({
    type: 'scatter',
    name: title,
    symbol,
    symbolSize: DOT * theme.size,
    itemStyle,
    labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
    data: some.map((firm) => ({
      name: name(firm.firm),
      value: [firm.campaigns, firm.sales],
      label: { ...label(theme), show: named.has(firm), position: 'right', formatter: '{b}' },
    })),
  })
  return {
    ...frame(theme),
    ...base,
    xAxis: scale(base.xAxis),
    yAxis: scale(base.yAxis),
    legend: legend(theme),
    tooltip: {
      ...(frame(theme)['tooltip'] as object),
      formatter: ({ name: firm, value: [x, y] }: { name: string; value: readonly [number, number] }) =>
        `${firm}\n${words.campaigns} ${money(x)}\n${words.sales} ${money(y)}`,
    },
    series: [
      series(words.inBusiness, 'circle', { color: theme.series(0) }, standing(firms)),
      series(words.bankrupt, 'triangle', hollow(theme.series(1)), fallen(firms)),
    ],
  }
}

const standing = (firms: readonly FirmYear[]) => firms.filter(({ bankruptOn }) => bankruptOn === 0)
const fallen = (firms: readonly FirmYear[]) => firms.filter(({ bankruptOn }) => bankruptOn > 0)

/** The firm behind a point that somebody pressed. */
export const firmAt = (firms: readonly FirmYear[], series: number, index: number) =>
  (series === 0 ? standing(firms) : fallen(firms))[index]?.firm

const label = (theme: ChartTheme) => ({
  color: theme.colour['text-soft'],
  fontFamily: theme.font,
  fontSize: theme.size,
})
