import type { EChartsCoreOption } from 'echarts/core'
import type { Curve } from './standings'

/** Colours and type of the theme, read where the chart is drawn. */
export interface Palette {
  readonly series: readonly string[]
  readonly own: string
  readonly others: string
  readonly text: string
  readonly lines: string
  readonly font: string
  /** Of text, in pixels. */
  readonly size: number
}

/** Colour, dash and symbol differ, so that curves are told apart without seeing colours. */
const DASHES = ['solid', 'dashed', 'dotted'] as const
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'circle'] as const
const NAMED = 8

interface Words {
  readonly months: readonly string[]
  readonly money: (fen: number) => string
}

/** The best firms and the own one in colour and by name, the others in grey behind them. */
export function worthChart(
  curves: readonly Curve[],
  own: number | undefined,
  palette: Palette,
  words: Words,
): EChartsCoreOption {
  const named = curves.filter(({ firm }, place) => place < NAMED || firm === own)
  const others = curves.filter((curve) => !named.includes(curve))
  const label = { color: palette.text, fontFamily: palette.font, fontSize: palette.size }
  const colour = (curve: Curve, place: number) =>
    curve.firm === own ? palette.own : palette.series[place % palette.series.length]
  return {
    animation: false,
    textStyle: { color: palette.text, fontFamily: palette.font, fontSize: palette.size },
    grid: { left: 8, right: 24, top: 48, bottom: 8, containLabel: true },
    legend: {
      type: 'scroll',
      top: 0,
      itemGap: 18,
      textStyle: { color: palette.text, fontFamily: palette.font, fontSize: palette.size },
      data: named.map(({ firm }) => String(firm)),
      formatter: (firm: string) => named.find((curve) => String(curve.firm) === firm)?.name ?? firm,
    },
    tooltip: {
      trigger: 'item',
      formatter: ({ seriesName, dataIndex, value }: Hover) => {
        const name = curves.find(({ firm }) => String(firm) === seriesName)?.name ?? ''
        return `${escaped(name)}<br>${words.months[dataIndex] ?? ''} · ${words.money(value)}`
      },
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...words.months],
      axisLine: line(palette),
      axisLabel: label,
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { ...label, formatter: (fen: number) => words.money(fen) },
      splitLine: line(palette),
    },
    series: [
      ...others.map((curve) => ({
        ...common(curve),
        symbol: 'none',
        lineStyle: { color: palette.others, width: 1, opacity: 0.5 },
        z: 1,
      })),
      ...named.map((curve, place) => ({
        ...common(curve),
        symbol: SYMBOLS[place % SYMBOLS.length],
        symbolSize: 7,
        itemStyle: { color: colour(curve, place) },
        lineStyle: {
          color: colour(curve, place),
          width: curve.firm === own ? 4 : 2,
          type: curve.firm === own ? 'solid' : DASHES[place % DASHES.length],
        },
        z: curve.firm === own ? 4 : 3,
      })),
    ],
  }
}

interface Hover {
  readonly seriesName: string
  readonly dataIndex: number
  readonly value: number
}

const common = ({ firm, worth }: Curve) => ({
  name: String(firm),
  type: 'line',
  data: worth.map((fen) => fen ?? null),
})

const line = ({ lines }: Palette) => ({ lineStyle: { color: lines } })

/** Firms name themselves, and a tooltip is HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
}
