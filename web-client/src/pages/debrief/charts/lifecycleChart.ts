import { axis, frame, hatch, legend, type ChartTheme } from '@/ui/chart/chartTheme'
import { isGain, MOVES, type MonthMoves, type Move } from '../figures/lifecycle'

export interface LifecycleWords {
  readonly move: (move: Move) => string
  readonly month: (month: number) => string
}

/** Gains stand above the line, losses hang below it; neighbours in a bar differ by hatching too. */
export function lifecycleChart(theme: ChartTheme, months: readonly MonthMoves[], words: LifecycleWords) {
  const colours: Readonly<Record<Move, string>> = {
    BEGUN: theme.colour['stage-formation'],
    PROMOTED: theme.colour['stage-stable'],
    RECOVERED: theme.series(5),
    DECLINED: theme.colour['stage-decline'],
    LOST: theme.colour.loss,
    RELEASED: theme.colour['stage-prospect'],
  }
  return {
    ...frame(theme),
    grid: { ...(frame(theme)['grid'] as object), top: 3.5 * theme.size },
    legend: legend(theme),
    tooltip: {
      ...(frame(theme)['tooltip'] as object),
      trigger: 'axis',
      valueFormatter: (value: number) => String(Math.abs(value)),
    },
    xAxis: {
      ...axis(theme),
      type: 'category',
      data: months.map(({ month }) => words.month(month)),
      axisLine: { onZero: true, lineStyle: { color: theme.colour.text } },
      axisLabel: { ...axis(theme).axisLabel, interval: 'auto' },
      position: 'bottom',
    },
    yAxis: {
      ...axis(theme),
      type: 'value',
      minInterval: 1,
      axisLabel: { ...axis(theme).axisLabel, formatter: (value: number) => String(Math.abs(value)) },
    },
    series: MOVES.map((move, at) => ({
      type: 'bar',
      name: words.move(move),
      stack: 'moves',
      itemStyle: {
        color: colours[move],
        ...(at % 3 === 1 ? { decal: hatch(theme.colour.surface) } : {}),
      },
      data: months.map(({ counts }) => (isGain(move) ? counts[move] : -counts[move])),
    })),
  }
}
