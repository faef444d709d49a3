import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { i18n, speak } from '@/i18n'
import ClockCard from '@/pages/console/clock/ClockCard.vue'
import type { ClockRow } from '@/protocol/types'
import { TestRoom } from '../desk/room'
import * as rows from '../desk/rows'

let room: TestRoom
let card: ReturnType<typeof mount>

async function show(clock: Partial<ClockRow>) {
  room = await TestRoom.enter({ room: [rows.room()], clock: [rows.clock(clock)] })
  card = mount(ClockCard, { global: { plugins: [i18n] }, attachTo: document.body })
}

const button = (name: string) => card.findAll('button').find((each) => each.text() === name)

async function orders(count: number) {
  await vi.waitUntil(() => room.server.all('input').length >= count)
  return room.server.all('input').map(({ command }) => command)
}

beforeEach(() => speak('en'))
afterEach(async () => {
  card.unmount()
  await room.leave()
})

it('pauses a clock that runs', async () => {
  await show({})
  await button('Pause')?.trigger('click')
  expect(await orders(1)).toEqual([{ type: 'pause' }])
})

it('moves days by hand where the teacher does', async () => {
  await show({ mode: 'TEACHER', running: false })
  expect(button('Pause')).toBeUndefined()
  await button('Next day')?.trigger('click')
  await button('Next month')?.trigger('click')
  expect(await orders(2)).toEqual([{ type: 'stepDay' }, { type: 'stepMonth' }])
})

it('gives more time, and goes faster by a step', async () => {
  await show({})
  await button('+3 min')?.trigger('click')
  await button('Faster')?.trigger('click')
  expect(await orders(2)).toEqual([
    { type: 'extendMonth', seconds: 180 },
    { type: 'setPace', millisPerDay: 10_000 },
  ])
})

it('asks once more before a month is cut short', async () => {
  await show({})
  const close = button('Close the month now')
  await close?.trigger('click')
  expect(room.server.all('input')).toEqual([])
  await close?.trigger('click')
  expect(await orders(1)).toEqual([{ type: 'closeMonth' }])
})

it('opens the month instead where it is being planned', async () => {
  await show({ phase: 'PLANNING', month: 3, dayOfMonth: 30 })
  expect(card.text()).toContain('Month 4')
  expect(card.text()).not.toContain('Day 30')
  expect(button('Close the month now')).toBeUndefined()
  expect(button('Open the month now')).toBeDefined()
})

it('says why time stands still after a restart, and goes on', async () => {
  await show({ running: false, pauseReason: 'RECOVERED' })
  expect(card.text()).toContain('Everything that was accepted is here')
  await button('Resume')?.trigger('click')
  expect(await orders(1)).toEqual([{ type: 'resume' }])
})

it('shows why the room refuses', async () => {
  await show({})
  await button('Pause')?.trigger('click')
  await orders(1)
  room.answer(0, { accepted: false, reason: 'ALREADY_SO' })
  await vi.waitUntil(() => document.body.textContent.includes('It is so already'))
})
