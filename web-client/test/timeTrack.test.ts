import { mount } from '@vue/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import TimeTrack from '@/ui/TimeTrack.vue'
import { TestRoom } from './desk/room'
import * as rows from './desk/rows'

let room: TestRoom

beforeAll(() => speak('en'))
afterEach(() => room.leave())

it('shrinks to the share that is left, without changing its width', async () => {
  room = await TestRoom.enter({
    clock: [rows.clock({ running: true, phaseMillis: 30_000, phaseLengthMillis: 40_000 })],
  })
  const shown = mount(TimeTrack, { global: { plugins: [i18n] } })
  const fill = shown.get<HTMLElement>('.fill').element
  expect(fill.style.transform).toBe('scaleX(0.75)')
  expect(fill.style.width).toBe('')
  expect(shown.get('[role=progressbar]').attributes('aria-valuenow')).toBe('75')
})

it('is a picture while it stands, which nothing moves', async () => {
  room = await TestRoom.enter({
    clock: [rows.clock({ running: false, phaseMillis: 30_000, phaseLengthMillis: 40_000 })],
  })
  const shown = mount(TimeTrack, { global: { plugins: [i18n] } })
  expect(shown.find('.fill').exists()).toBe(false)
  expect(shown.get<HTMLElement>('.still').element.style.backgroundSize).toBe('75% 100%')
})
