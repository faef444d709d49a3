import type { ClientReview, CurveMark, MarkKind } from '@/protocol/reviews'
import type { OrderId, Stage } from '@/protocol/types'
import { axis, frame, legend, type ChartTheme } from '@/ui/chart/chartTheme'
import type { Numbers } from '@/ui/chart/numbers'
import { points } from '@/format/numbers'

export type MarkGroup = 'relation' | 'campaigns' | 'won' | 'lost' | 'orders' | 'troubles'
export const GROUPS: readonly MarkGroup[] = ['campaigns', 'won', 'lost', 'orders', 'troubles', 'relation']

const KINDS: Record<MarkKind, MarkGroup> = {
  ENROLLED: 'relation',
  PROMOTED: 'relation',
  DECLINED: 'relation',
  RECOVERED: 'relation',
  LOST: 'relation',
  RELEASED: 'relation',
  ENDED_BY_BANKRUPTCY: 'relation',
  EXHIBITION: 'campaigns',
  SPILLOVER: 'campaigns',
  SEMINAR: 'campaigns',
  CARE_VISIT: 'campaigns',
  BID_WON: 'won',
  BID_LOST: 'lost',
  BID_VOID: 'lost',
  BID_IN_FAILED_TENDER: 'lost',
  ORDER_SHIPPED: 'orders',
  ORDER_ON_TIME: 'orders',
  ORDER_LATE: 'troubles',
  ORDER_DEFAULTED: 'troubles',
  ORDER_CANCELLED: 'troubles',
  ORDER_FORFEITED: 'troubles',
}

/** A cross for what failed, a point upwards for what was won, downwards for trouble. */
const SYMBOLS: Record<MarkGroup, string> = {
  campaigns: 'circle',
  won: 'triangle',
  lost: 'path://M0 2 2 0 5 3 8 0 10 2 7 5 10 8 8 10 5 7 2 10 0 8 3 5Z',
  orders: 'diamond',
  troubles: 'path://M0 0H10L5 10Z',
  relation: 'rect',
}

interface Words {
  readonly group: (group: MarkGroup) => string
  readonly mark: (mark: CurveMark) => string
  readonly stage: (stage: Stage) => string
  readonly date: (day: number) => string
  readonly recognition: string
  readonly head: Numbers['head']
}

interface Subject {
  readonly client: ClientReview
  /** An order whose marks stand out. */
  readonly marked: OrderId | undefined
}

/** What the recognition was at the end of a day: that of the last point until then. */
export function recognitionAt({ curve }: ClientReview, day: number): number {
  return curve.findLast((point) => point.day <= day)?.recognition ?? 0
}

interface Placed {
  /** Day and points. */
  readonly value: readonly [number, number]
  readonly text: string
  readonly symbolSize: number
}

const SIZE = 11
/** Of what somebody came for. */
const MARKED = 20

/** Marks of one day and group share a symbol. */
function placed({ client, marked }: Subject, group: MarkGroup, words: Words): Placed[] {
  const marks = client.marks.filter(({ kind }) => KINDS[kind] === group)
  return [...new Set(marks.map(({ day }) => day))].map((day) => {
    const ofDay = marks.filter((mark) => mark.day === day)
    const wanted = marked !== undefined && ofDay.some(({ order }) => order === marked)
    return {
      value: [day, recognitionAt(client, day) / 100],
      text: [words.date(day), ...ofDay.map(words.mark)].join('\n'),
      symbolSize: wanted ? MARKED : SIZE,
    }
  })
}

/** The numbers: every day on which something changed or happened. */
export function curveNumbers(client: ClientReview, words: Words): Numbers {
  const days = [...client.curve.map(({ day }) => day), ...client.marks.map(({ day }) => day)]
  const rows = [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => {
      const stage = client.curve.findLast((point) => point.day <= day)?.stage
      const happened = client.marks.filter((mark) => mark.day === day).map(words.mark)
      return [
        words.date(day),
        points(recognitionAt(client, day)),
        stage ? words.stage(stage) : '',
        happened.join(' · '),
      ]
    })
  return { head: words.head, rows }
}

const SOFT = {
  PROSPECT: 'stage-prospect-soft',
  FORMATION: 'stage-formation-soft',
  STABLE: 'stage-stable-soft',
  DECLINE: 'stage-decline-soft',
} as const
const INK = {
  PROSPECT: 'stage-prospect',
  FORMATION: 'stage-formation',
  STABLE: 'stage-stable',
  DECLINE: 'stage-decline',
} as const
/** A band narrower than this, in pixels, has no room for its name. */
const NAMED = 52

export const drawCurve = (subject: Subject, daysPerMonth: number, words: Words) => (theme: ChartTheme) => {
  const { client } = subject
  const { colour } = theme
  const from = client.curve[0]?.day ?? 0
  const to = Math.max(from + 1, client.path.stays.at(-1)?.to ?? 0)
  const pixels = (days: number) => (days / (to - from)) * (theme.width - 60)
  const bands = client.path.stays.map((stay) => [
    {
      xAxis: Math.max(from, stay.from),
      itemStyle: { color: colour[SOFT[stay.stage]] },
      label: {
        show: pixels(stay.to - stay.from) > NAMED,
        formatter: words.stage(stay.stage),
        position: 'insideTop',
        color: colour[INK[stay.stage]],
        fontSize: theme.size,
      },
    },
    { xAxis: stay.to },
  ])
  return {
    ...frame(theme),
    grid: {
      left: 8,
      right: 16,
      top: 40,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: legend(theme),
    xAxis: {
      ...axis(theme),
      type: 'value',
      min: from,
      max: to,
      interval: daysPerMonth,
      splitLine: { show: false },
      axisLabel: { ...axis(theme).axisLabel, formatter: words.date, hideOverlap: true },
    },
    yAxis: { ...axis(theme), type: 'value', min: 0, max: 100 },
    series: [
      {
        type: 'line',
        name: words.recognition,
        step: 'end',
        symbol: 'none',
        data: [
          ...client.curve.map(({ day, recognition }) => [day, recognition / 100]),
          [to, recognitionAt(client, to) / 100],
        ],
        lineStyle: { color: colour.text, width: 2 },
        itemStyle: { color: colour.text },
        markArea: { silent: true, data: bands },
        tooltip: { show: false },
      },
      ...GROUPS.map((group, at) => ({
        type: 'scatter',
        name: words.group(group),
        symbol: SYMBOLS[group],
        itemStyle: { color: theme.series(at), borderColor: colour.surface },
        data: placed(subject, group, words),
        tooltip: { formatter: ({ data }: { data: Placed }) => data.text },
        z: 5,
      })).filter(({ data }) => data.length > 0),
    ],
  }
}
