import type { EChartsCoreOption } from 'echarts/core'

/** The tokens of the theme that charts draw with. */
const TOKENS = [
  'text',
  'text-soft',
  'text-faint',
  'surface',
  'surface-raised',
  'surface-sunken',
  'border',
  'border-strong',
  'accent',
  'accent-soft',
  'gain',
  'loss',
  'warn',
  'stage-prospect',
  'stage-formation',
  'stage-stable',
  'stage-decline',
  'stage-prospect-soft',
  'stage-formation-soft',
  'stage-stable-soft',
  'stage-decline-soft',
] as const
type Token = (typeof TOKENS)[number]

const SERIES = 8
/** Labels are smaller than the text around the chart, but never too small to read. */
const SMALLEST = 12
const SHARE = 0.85

/** Colours and type of the theme, read where a chart is drawn. */
export interface ChartTheme {
  readonly colour: Readonly<Record<Token, string>>
  /** Told apart under the common colour vision deficiencies; number modulo 8. */
  readonly series: (number: number) => string
  readonly font: string
  /** Of labels, in pixels. */
  readonly size: number
  /** Of the chart, in pixels. */
  readonly width: number
}

/** A chart: what to draw, given the theme. */
export type Draw = (theme: ChartTheme) => EChartsCoreOption

/** The theme that holds for an element, and the width of the chart in it. */
export function readTheme(element: HTMLElement, width: number): ChartTheme {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const series = Array.from({ length: SERIES }, (_, at) => read(`series-${String(at + 1)}`))
  return {
    colour: Object.fromEntries(TOKENS.map((name) => [name, read(name)])) as Record<Token, string>,
    series: (number) => series[number % SERIES] ?? '',
    font: style.fontFamily,
    size: Math.max(SMALLEST, parseFloat(style.fontSize) * SHARE),
    width,
  }
}

/** Beside its colour a series has a dash and a symbol of its own. */
const DASHES = ['solid', 'dashed', 'dotted'] as const
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow'] as const
export const dash = (number: number) => DASHES[number % DASHES.length] ?? 'solid'
export const symbol = (number: number) => SYMBOLS[number % SYMBOLS.length] ?? 'circle'

/** Hatching, so that a part of a bar is told apart without its colour. */
export const hatch = (colour: string) => ({
  color: colour,
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
})

const label = (theme: ChartTheme) => ({
  color: theme.colour['text-soft'],
  fontFamily: theme.font,
  fontSize: theme.size,
})

/** What all charts share. Nothing moves, and a tooltip is text: what people named themselves cannot be HTML. */
export function frame(theme: ChartTheme): EChartsCoreOption {
  const { colour } = theme
  return {
    animation: false,
    textStyle: label(theme),
    grid: {
      left: 8,
      right: 16,
      top: 16,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: colour['surface-raised'],
      borderColor: colour['border-strong'],
      textStyle: { ...label(theme), color: colour.text },
    },
  }
}

export function legend(theme: ChartTheme) {
  return {
    type: 'scroll',
    top: 0,
    left: 0,
    itemGap: 16,
    itemWidth: 18,
    itemHeight: 11,
    textStyle: label(theme),
  }
}

export function axis(theme: ChartTheme) {
  return {
    axisLabel: label(theme),
    nameTextStyle: label(theme),
    axisLine: { lineStyle: { color: theme.colour['border-strong'] } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.colour.border } },
  }
}
