import type { Decider, LostBid } from '@/protocol/reviews'
import { axis, frame, hatch, legend, type ChartTheme } from '@/ui/chart/chartTheme'
import { head, type Numbers } from '@/ui/chart/numbers'

export const DECIDERS: readonly Decider[] = ['RECOGNITION', 'PRICE', 'SERVICE', 'VOID', 'TIE', 'TOO_FEW_BIDS']

interface Words {
  readonly decider: (decider: Decider) => string
  readonly month: (month: number) => string
  readonly monthHead: string
}

/** How many bids were lost in each month, by what decided them. */
export interface LostCounts {
  readonly months: readonly number[]
  readonly rows: readonly { readonly decider: Decider; readonly counts: readonly number[] }[]
}

export function countLost(lost: readonly LostBid[]): LostCounts {
  const last = Math.max(0, ...lost.map(({ month }) => month))
  const months = Array.from({ length: last }, (_, at) => at + 1)
  const rows = DECIDERS.map((decider) => ({
    decider,
    counts: months.map(
      (month) => lost.filter((bid) => bid.month === month && bid.decider === decider).length,
    ),
  }))
  return { months, rows: rows.filter(({ counts }) => counts.some((count) => count > 0)) }
}

export function lostNumbers({ months, rows }: LostCounts, words: Words): Numbers {
  return {
    head: head(words.monthHead, ...rows.map(({ decider }) => words.decider(decider))),
    rows: months.map((month, at) => [
      words.month(month),
      ...rows.map(({ counts }) => String(counts[at] ?? 0)),
    ]),
  }
}

export const drawLost =
  ({ months, rows }: LostCounts, words: Words) =>
  (theme: ChartTheme) => ({
    ...frame(theme),
    grid: { left: 8, right: 8, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: legend(theme),
    xAxis: { ...axis(theme), type: 'category', data: months.map(words.month) },
    yAxis: { ...axis(theme), type: 'value', minInterval: 1 },
    series: rows.map(({ decider, counts }) => {
      const number = DECIDERS.indexOf(decider)
      return {
        type: 'bar',
        stack: 'lost',
        name: words.decider(decider),
        data: counts.map((count) => (count === 0 ? null : count)),
        barMaxWidth: 40,
        itemStyle: {
          color: theme.series(number),
          borderColor: theme.colour.surface,
          ...(number % 2 === 1 && { decal: hatch(theme.colour.surface) }),
        },
      }
    }),
  })
