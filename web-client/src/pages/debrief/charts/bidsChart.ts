import { axis, frame, legend, type ChartTheme } from '@/ui/chart/chartTheme'
import type { BidPoint } from '@/protocol/reviews'

export interface BidsWords {
  readonly won: string
  readonly lost: string
  readonly price: string
  readonly recognition: string
  readonly bid: (bid: BidPoint) => string
}

const SCALE = 100
/** Of the size of labels. */
const DOT = 0.6
const MARK = 1

/** A bid is a point; one that won differs in shape, size and filling, not only in colour. */
export function bidsChart(theme: ChartTheme, bids: readonly BidPoint[], words: BidsWords) {
  const won = bids.filter((bid) => bid.won)
  const lost = bids.filter((bid) => !bid.won)
  const points = (some: readonly BidPoint[]) =>
    some.map(({ priceOfCeiling, recognition }) => [priceOfCeiling / SCALE, recognition / SCALE])
  const shown = [lost, won]
  return {
    ...frame(theme),
    ...plane(theme, words.price, words.recognition),
    legend: legend(theme),
    tooltip: {
      ...(frame(theme)['tooltip'] as object),
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
        const bid = shown[seriesIndex]?.[dataIndex]
        return bid ? words.bid(bid) : ''
      },
    },
    series: [
      {
        type: 'scatter',
        name: words.lost,
        symbol: 'circle',
        symbolSize: DOT * theme.size,
        itemStyle: hollow(theme.series(7)),
        data: points(lost),
      },
      {
        type: 'scatter',
        name: words.won,
        symbol: 'diamond',
        symbolSize: MARK * theme.size,
        itemStyle: { color: theme.series(1), borderColor: theme.colour.surface, borderWidth: 1 },
        data: points(won),
      },
    ],
  }
}

/** A symbol of which only the outline is drawn. */
export const hollow = (colour: string) => ({ color: 'transparent', borderColor: colour, borderWidth: 1.5 })

/** Two scales with their names, for points. */
export function plane(theme: ChartTheme, x: string, y: string) {
  const value = { ...axis(theme), type: 'value', scale: true }
  const gap = theme.size
  return {
    grid: {
      left: gap,
      right: 2 * gap,
      top: 4 * gap,
      bottom: 2.5 * gap,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...value, name: x, nameLocation: 'middle', nameGap: 2.2 * gap },
    yAxis: { ...value, name: y, nameTextStyle: { ...value.nameTextStyle, align: 'left' } },
  }
}
