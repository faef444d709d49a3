import { flushPromises } from '@vue/test-utils'
import { effectScope, ref, type EffectScope } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { useReview } from '@/pages/review/useReview'
import { TestRoom } from '../desk/room'
import * as rows from '../desk/rows'
import { answer } from './reviews'

let room: TestRoom
let scope: EffectScope
const asked: { address: string; tag: string | undefined }[] = []
let reply: () => Response

async function enter() {
  asked.length = 0
  room = await TestRoom.enter({ room: [rows.room()], clock: [rows.clock()] }, { mine: [rows.mine()] })
  vi.stubGlobal('fetch', (address: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ address, tag: headers['If-None-Match'] })
    return Promise.resolve(reply())
  })
  scope = effectScope()
}
afterEach(async () => {
  scope.stop()
  await room.leave()
})

const told = (rank: number, tag: string) => () => {
  const whole = answer()
  const review = { ...whole.review, standing: { ...whole.review.standing, rank } }
  return Response.json({ ...whole, review }, { headers: { ETag: tag } })
}
const monthEnd = { history: [{ key: '1-1', firm: 1, month: 1, netWorth: 1, rank: 1 }] }

it('fetches again at a month’s end, and keeps what has not changed', async () => {
  await enter()
  reply = told(2, '"a"')
  const review = scope.run(() => useReview(1))
  await flushPromises()
  expect(review?.answer.value?.review.standing.rank).toBe(2)
  reply = () => new Response(null, { status: 304 })
  await room.change('everyone', monthEnd)
  await flushPromises()
  expect(asked).toEqual([
    { address: '/api/rooms/ABC123/reviews/firms/1?game=1', tag: undefined },
    { address: '/api/rooms/ABC123/reviews/firms/1?game=1', tag: '"a"' },
  ])
  expect(review?.answer.value?.review.standing.rank).toBe(2)
})

it('says why there is none, and is there when asked again', async () => {
  await enter()
  reply = () => Response.json({ reason: 'NOT_ALLOWED' }, { status: 403 })
  const review = scope.run(() => useReview(1))
  await flushPromises()
  expect(review?.answer.value).toBeUndefined()
  expect(review?.reason.value).toBe('NOT_ALLOWED')
  reply = told(1, '"b"')
  await review?.load()
  expect(review?.answer.value?.review.standing.rank).toBe(1)
  expect(review?.reason.value).toBeUndefined()
})

it('asks for another firm when one is chosen', async () => {
  await enter()
  reply = told(1, '"a"')
  const firm = ref(1)
  scope.run(() => useReview(firm))
  await flushPromises()
  firm.value = 2
  await flushPromises()
  expect(asked.map(({ address }) => address)).toEqual([
    '/api/rooms/ABC123/reviews/firms/1?game=1',
    '/api/rooms/ABC123/reviews/firms/2?game=1',
  ])
})
