import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { i18n, speak } from '@/i18n'
import ScreenControl from '@/pages/debrief/ScreenControl.vue'
import { useDebrief } from '@/pages/debrief/useDebrief'
import type { DebriefRow, RoomRow } from '@/protocol/types'
import { TestRoom } from '../desk/room'
import * as rows from '../desk/rows'
import { answer } from './game'

let room: TestRoom
let control: ReturnType<typeof mount>

const debrief = (more: Partial<DebriefRow> = {}): DebriefRow => ({
  key: 'debrief',
  game: 1,
  month: 1,
  chapter: 'RANKING',
  measure: 'NET_WORTH',
  shown: false,
  open: false,
  ...more,
})

async function show(row: DebriefRow, phase: RoomRow['phase'] = 'ENDED') {
  room = await TestRoom.teach({
    room: [rows.room({ phase, gameNumber: row.game })],
    clock: [rows.clock({ month: 2 })],
    debrief: [row],
  })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answer()))))
  control = mount(ScreenControl, { props: { chapter: 'RANKING' }, global: { plugins: [i18n] } })
  await vi.waitUntil(() => useDebrief().answer)
}

const commands = () => room.server.all('input').map(({ command }) => command)

async function orders(count: number) {
  await vi.waitUntil(() => commands().length >= count)
  return commands()
}

beforeEach(() => speak('en'))
afterEach(async () => {
  control.unmount()
  await room.leave()
})

it('shows the chapter and the last month, and takes them off again', async () => {
  await show(debrief())
  await control.get('button').trigger('click')
  expect(await orders(1)).toEqual([
    { type: 'showDebrief', month: 2, chapter: 'RANKING', measure: 'NET_WORTH' },
  ])
  await room.change('everyone', { debrief: [debrief({ month: 2, shown: true })] })
  expect(control.text()).toContain('The big screen follows you')
  await control.get('button').trigger('click')
  expect((await orders(2))[1]).toEqual({ type: 'hideDebrief' })
})

it('is followed by the big screen while it is shown, to where the slider rests', async () => {
  await show(debrief({ month: 2, shown: true }))
  useDebrief().month = 1
  await control.setProps({ chapter: 'PRICES' })
  expect(await orders(1)).toEqual([
    { type: 'showDebrief', month: 1, chapter: 'PRICES', measure: 'NET_WORTH' },
  ])
})

it('does not take the screen from another device before it is asked to', async () => {
  await show(debrief({ month: 2, chapter: 'SLOTS', shown: true }))
  expect(control.text()).not.toContain('The big screen follows you')
  await control.setProps({ chapter: 'PRICES' })
  await control.get('button').trigger('click')
  expect(await orders(1)).toEqual([
    { type: 'showDebrief', month: 2, chapter: 'PRICES', measure: 'NET_WORTH' },
  ])
})

it('is not followed while nothing is shown', async () => {
  await show(debrief())
  await control.setProps({ chapter: 'PRICES' })
  await control.get('button').trigger('click')
  // The wish to be shown is the first that the server hears.
  expect(await orders(1)).toEqual([
    { type: 'showDebrief', month: 2, chapter: 'PRICES', measure: 'NET_WORTH' },
  ])
})

it('waits for the end of the game', async () => {
  await show(debrief(), 'PLAYING')
  expect(control.get('button').attributes('disabled')).toBeDefined()
  expect(control.text()).toContain('once the game is over')
})

it('shows only the game played last', async () => {
  await show(debrief({ game: 2, shown: true }))
  useDebrief().game = 1
  await control.vm.$nextTick()
  expect(control.get('button').text()).toBe('Show on the big screen')
  expect(control.text()).toContain('Only the game played last')
})
