import { axis, frame, type ChartTheme } from '@/ui/chart/chartTheme'

export interface Counted {
  readonly name: string
  readonly count: number
  /** What stands at the end of the bar. */
  readonly label: string
}

/** Bars that lie, the first on top; every bar bears its name and its number. */
export function countsChart(theme: ChartTheme, bars: readonly Counted[], colour = theme.series(0)) {
  const text = { fontFamily: theme.font, fontSize: theme.size }
  return {
    ...frame(theme),
    grid: {
      left: 8,
      right: 8 * theme.size,
      top: 0,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: { show: false },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      ...axis(theme),
      type: 'category',
      inverse: true,
      axisLine: { show: false },
      axisLabel: {
        ...text,
        color: theme.colour.text,
        width: theme.width * 0.35,
        overflow: 'break',
      },
      data: bars.map(({ name }) => name),
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 3 * theme.size,
        itemStyle: { color: colour, borderRadius: [0, 6, 6, 0] },
        label: {
          ...text,
          show: true,
          position: 'right',
          color: theme.colour.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.label ?? '',
        },
        data: bars.map(({ count }) => count),
      },
    ],
  }
}
