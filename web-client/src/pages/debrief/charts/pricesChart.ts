import type { MonthPrices } from '@/protocol/reviews'
import { axis, dash, frame, legend, symbol, type ChartTheme } from '@/ui/chart/chartTheme'

export interface PricesWords {
  readonly lowest: string
  readonly median: string
  readonly winning: string
  readonly cost: string
  readonly month: (month: number) => string
}

const SCALE = 100

/** Markups over cost, in per cent; below the line of cost somebody sells at a loss. */
export function pricesChart(
  theme: ChartTheme,
  prices: readonly MonthPrices[],
  month: number,
  words: PricesWords,
) {
  const line = (name: string, number: number, of: (prices: MonthPrices) => number | undefined) => ({
    type: 'line',
    name,
    color: theme.series(number),
    symbol: symbol(number),
    symbolSize: theme.size * 0.7,
    lineStyle: { type: dash(number), width: 3 },
    data: prices.map((each) => {
      const value = of(each)
      return value === undefined ? null : value / SCALE
    }),
  })
  const at = prices.findIndex((each) => each.month === month)
  return {
    ...frame(theme),
    grid: { ...(frame(theme)['grid'] as object), top: 3.5 * theme.size },
    legend: legend(theme),
    tooltip: {
      ...(frame(theme)['tooltip'] as object),
      trigger: 'axis',
      valueFormatter: (value: number | null) => (value === null ? '–' : `${String(value)}%`),
    },
    xAxis: { ...axis(theme), type: 'category', data: prices.map((each) => words.month(each.month)) },
    yAxis: { ...axis(theme), type: 'value', axisLabel: { ...axis(theme).axisLabel, formatter: '{value}%' } },
    series: [
      { ...line(words.median, 0, ({ median }) => median), markLine: marks(theme, at, words.cost) },
      line(words.winning, 1, ({ winning }) => winning),
      line(words.lowest, 2, ({ lowest }) => lowest),
    ],
  }
}

/** The line of cost, and the month that is looked at. */
function marks(theme: ChartTheme, at: number, cost: string) {
  const text = { color: theme.colour['text-soft'], fontSize: theme.size }
  return {
    silent: true,
    symbol: 'none',
    data: [
      {
        yAxis: 0,
        lineStyle: { color: theme.colour.loss, type: 'solid', width: 2 },
        label: { ...text, formatter: cost, position: 'insideEndTop' },
      },
      ...(at < 0
        ? []
        : [
            {
              xAxis: at,
              lineStyle: { color: theme.colour['border-strong'], type: 'dotted' },
              label: { show: false },
            },
          ]),
    ],
  }
}
