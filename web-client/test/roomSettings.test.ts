import { describe, expect, it } from 'vitest'
import { faster, slower } from '@/pages/console/clock/pace'
import { minutesOf, overridesOf, settingsOf } from '@/pages/teach/settings/roomSettings'
import type { ScenarioInfo } from '@/protocol/types'

const text = { zh: '', en: '' }
const scenario: ScenarioInfo = {
  id: 'standard',
  title: text,
  description: text,
  industries: ['retail', 'cars'].map((id) => ({ id, name: text })),
  startingCash: 200_000_000,
  months: 12,
  millisPerDay: 12_000,
  planningBreakSeconds: 60,
  hints: true,
}

describe('what a teacher changes of a scenario', () => {
  it('is nothing at first', () => {
    expect(overridesOf(scenario, settingsOf(scenario))).toEqual({})
  })

  it('is only what differs, in the units of the protocol', () => {
    const wanted = { ...settingsOf(scenario), startingYuan: 1_500_000.5, secondsPerDay: 2.5, hints: false }
    expect(overridesOf(scenario, wanted)).toEqual({
      startingCash: 150_000_050,
      millisPerDay: 2_500,
      hints: false,
    })
  })

  it('names the industries that are left', () => {
    const wanted = { ...settingsOf(scenario), industries: ['cars'] }
    expect(overridesOf(scenario, wanted)).toEqual({ industries: ['cars'] })
  })

  it('says how long a class will take', () => {
    expect(minutesOf(settingsOf(scenario))).toBe(84)
  })
})

describe('the pace', () => {
  it.each([
    [12_000, 15_000, 10_000],
    [13_000, 15_000, 12_000],
    [600_000, 600_000, 300_000],
    [50, 100, 50],
  ])('of %i ms a day goes to %i slower and %i faster', (now, longer, shorter) => {
    expect([slower(now), faster(now)]).toEqual([longer, shorter])
  })
})
