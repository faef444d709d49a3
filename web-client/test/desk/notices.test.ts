import { mount } from '@vue/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import NoticeStack from '@/pages/desk/notices/NoticeStack.vue'
import RolledBackBanner from '@/pages/desk/notices/RolledBackBanner.vue'
import { useNotices } from '@/pages/desk/notices/useNotices'
import { TestRoom } from './room'
import * as rows from './rows'

let room: TestRoom

beforeAll(() => speak('en'))
afterEach(() => room.leave())

it('shows the latest two of both kinds, and lets them be put away', async () => {
  room = await TestRoom.enter(
    {
      room: [rows.room()],
      announcements: [
        { key: 1, text: 'oldest', at: '2026-11-23T08:00:00Z' },
        { key: 2, text: 'to all', at: '2026-11-23T08:02:00Z' },
      ],
    },
    { mine: [rows.mine()], notes: [{ key: 1, text: 'to us', at: '2026-11-23T08:01:00Z' }] },
  )
  const stack = mount(NoticeStack, { global: { plugins: [i18n] } })
  const texts = () => stack.findAll('li').map((item) => item.find('.words').text())
  expect(texts()).toEqual(['To everybody to all', 'To your firm to us'])
  await stack.findAll('li button')[0]?.trigger('click')
  expect(texts()).toEqual(['To your firm to us'])
  expect(useNotices().all).toHaveLength(3)
  expect(stack.find('[role=alert]').exists()).toBe(false)
})

it("says in the reader's language that the game was taken back, until the teacher goes on", async () => {
  room = await TestRoom.enter({
    room: [rows.room()],
    clock: [rows.clock({ running: false, pauseReason: 'ROLLED_BACK' })],
    announcements: [{ key: 7, text: '', backTo: 2, at: '2026-11-23T08:00:00Z' }],
  })
  const banner = mount(RolledBackBanner, { global: { plugins: [i18n] } })
  expect(banner.find('[role=alert]').text()).toContain('back to the start of month 2')
  expect(useNotices().all[0]?.text).toContain('back to the start of month 2')
  await speak('zh-CN')
  await expect.poll(() => banner.text()).toContain('第 2 个月')
  await speak('en')
  await room.change('everyone', { clock: [rows.clock()] })
  expect(banner.find('[role=alert]').exists()).toBe(false)
})

it('says so when the line is lost, and stops when it is back', async () => {
  room = await TestRoom.enter({ room: [rows.room()] }, { mine: [rows.mine()] })
  const stack = mount(NoticeStack, { global: { plugins: [i18n] } })
  room.server.cut()
  await expect.poll(() => stack.find('[role=alert]').exists()).toBe(true)
  await expect.poll(() => room.server.all('hello').length, { timeout: 5_000 }).toBe(2)
  room.server.say({ type: 'welcome', room: 'ABC123', role: 'SEAT', seat: 1, firm: 1 })
  await expect.poll(() => stack.find('[role=alert]').exists()).toBe(false)
})
