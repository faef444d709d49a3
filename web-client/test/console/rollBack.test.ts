import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { i18n, speak } from '@/i18n'
import RollBackButton from '@/pages/console/back/RollBackButton.vue'
import PauseNotice from '@/pages/console/clock/PauseNotice.vue'
import { TestRoom } from '../desk/room'
import * as rows from '../desk/rows'

let room: TestRoom
let shown: ReturnType<typeof mount> | undefined

const MONTHS = [
  { key: 1, inputsSince: 12 },
  { key: 2, inputsSince: 5 },
  { key: 3, inputsSince: 1 },
]

beforeEach(async () => {
  await speak('en')
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(async () => {
  shown?.unmount()
  await room.leave()
})

it('offers the months that have begun, says what is undone, and takes the game back', async () => {
  room = await TestRoom.teach({ room: [rows.room()], clock: [rows.clock()] }, { months: MONTHS })
  shown = mount(RollBackButton, { global: { plugins: [i18n] }, attachTo: document.body })
  await shown.find('button').trigger('click')
  const dialog = shown.find('dialog')
  expect(dialog.findAll('option').map((each) => each.text())).toEqual(['month 3', 'month 2', 'month 1'])
  expect(dialog.text()).toContain('undoes 1 input of students')
  await dialog.find('select').setValue('2')
  expect(dialog.text()).toContain('undoes 5 inputs of students')
  await dialog.find('form').trigger('submit')
  await vi.waitUntil(() => room.server.all('input').length === 1)
  expect(room.server.all('input')[0]?.command).toEqual({ type: 'rollBack', month: 2 })
  room.answer(0, { accepted: true })
  await vi.waitUntil(() => !shown?.find('dialog').exists())
})

it('names the month on the pause', async () => {
  room = await TestRoom.teach({
    room: [rows.room()],
    clock: [rows.clock({ running: false, pauseReason: 'ROLLED_BACK' })],
    announcements: [
      { key: 1, text: '', backTo: 4, at: '2026-11-23T08:00:00Z' },
      { key: 2, text: '', backTo: 3, at: '2026-11-23T08:01:00Z' },
    ],
  })
  shown = mount(PauseNotice, { props: { reason: 'ROLLED_BACK' }, global: { plugins: [i18n] } })
  expect(shown.text()).toContain('back at the start of month 3')
})
