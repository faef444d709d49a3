import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n, speak } from '@/i18n'
import ScreenDebrief from '@/pages/screen/ScreenDebrief.vue'
import type { DebriefRow } from '@/protocol/types'
import { answer } from './game'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: {} }],
})
const debrief = (more: Partial<DebriefRow> = {}): DebriefRow => ({
  key: 'debrief',
  game: 1,
  month: 1,
  chapter: 'RANKING',
  measure: 'NET_WORTH',
  shown: true,
  open: false,
  ...more,
})
let asked: string[] = []
let screen: ReturnType<typeof mount>

async function show(reply: Response) {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(reply.clone())
  })
  screen = mount(ScreenDebrief, {
    props: { code: 'ABC123', debrief: debrief() },
    global: { plugins: [i18n, router], stubs: { ChartCanvas: true } },
  })
  await flushPromises()
}

const first = () => screen.get('th[scope=row]').text()

beforeEach(() => speak('en'))
afterEach(() => {
  screen.unmount()
  vi.unstubAllGlobals()
  asked = []
})

it('shows the month the teacher is at, and follows to the next', async () => {
  await show(new Response(JSON.stringify(answer())))
  expect(asked).toEqual(['/api/rooms/ABC123/reviews/class?game=1'])
  expect(screen.get('h2').text()).toBe('Who is ahead')
  expect(first()).toBe('Aurora')
  await screen.setProps({ debrief: debrief({ month: 2 }) })
  expect(first()).toBe('Borealis')
  expect(screen.text()).toContain('After month 2')
})

it('turns to the chapter the teacher turns to, without asking anew', async () => {
  await show(new Response(JSON.stringify(answer())))
  await screen.setProps({ debrief: debrief({ chapter: 'PRICES', month: 2 }) })
  expect(screen.get('h2').text()).toBe('How prices moved')
  expect(screen.get('.finding').text()).toContain('fell from 40%')
  expect(asked).toHaveLength(1)
})

it('leads nowhere: a firm’s review is for its own people', async () => {
  await show(new Response(JSON.stringify(answer())))
  expect(screen.findAll('a')).toEqual([])
})

it('says why it cannot, and tries again on request', async () => {
  await show(new Response(JSON.stringify({ reason: 'BUSY' }), { status: 503 }))
  expect(screen.text()).toContain('The server is busy')
  await screen.get('button').trigger('click')
  expect(asked).toHaveLength(2)
})
