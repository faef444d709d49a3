import type { Overrides, ScenarioInfo } from '@/protocol/types'

/** What a teacher may change of a scenario, in the units of the form. */
export interface RoomSettings {
  industries: string[]
  startingYuan: number
  months: number
  secondsPerDay: number
  planningBreakSeconds: number
  hints: boolean
}

export const LIMITS = {
  startingYuan: { min: 10_000, max: 100_000_000 },
  months: { min: 1, max: 12 },
  secondsPerDay: { min: 0.05, max: 600 },
  planningBreakSeconds: { min: 0, max: 3_600 },
  robots: { min: 0, max: 60 },
} as const

const FEN_PER_YUAN = 100
const MILLIS_PER_SECOND = 1_000
const SECONDS_PER_MINUTE = 60
const DAYS_PER_MONTH = 30

export function settingsOf(scenario: ScenarioInfo): RoomSettings {
  return {
    industries: scenario.industries.map(({ id }) => id),
    startingYuan: scenario.startingCash / FEN_PER_YUAN,
    months: scenario.months,
    secondsPerDay: scenario.millisPerDay / MILLIS_PER_SECOND,
    planningBreakSeconds: scenario.planningBreakSeconds,
    hints: scenario.hints,
  }
}

/** Only what differs from the scenario; everything else stays the scenario's own. */
export function overridesOf(scenario: ScenarioInfo, wanted: RoomSettings): Omit<Overrides, 'robots'> {
  const given = settingsOf(scenario)
  return {
    ...(given.industries.length !== wanted.industries.length && { industries: wanted.industries }),
    ...(given.startingYuan !== wanted.startingYuan && {
      startingCash: Math.round(wanted.startingYuan * FEN_PER_YUAN),
    }),
    ...(given.months !== wanted.months && { months: wanted.months }),
    ...(given.secondsPerDay !== wanted.secondsPerDay && {
      millisPerDay: Math.round(wanted.secondsPerDay * MILLIS_PER_SECOND),
    }),
    ...(given.planningBreakSeconds !== wanted.planningBreakSeconds && {
      planningBreakSeconds: wanted.planningBreakSeconds,
    }),
    ...(given.hints !== wanted.hints && { hints: wanted.hints }),
  }
}

/** How long the class will play with the timer, roughly: pauses come on top. */
export function minutesOf({ months, secondsPerDay, planningBreakSeconds }: RoomSettings): number {
  const month = DAYS_PER_MONTH * secondsPerDay + planningBreakSeconds
  return Math.max(1, Math.round((months * month) / SECONDS_PER_MINUTE))
}
