import { expect, it } from 'vitest'
import { computed, effectScope, nextTick, shallowRef, watchEffect } from 'vue'
import { membersOf } from '@/tables/members'

interface Time {
  readonly key: string
  readonly day: number
  readonly phase: string
  readonly pauseReason?: string
}

function watched(first: Time | undefined) {
  const row = shallowRef(first)
  const seen = { day: [] as unknown[], phase: [] as unknown[], pauseReason: [] as unknown[] }
  const scope = effectScope()
  scope.run(() => {
    const members = membersOf(() => row.value)
    for (const name of ['day', 'phase', 'pauseReason'] as const) {
      const shown = computed(() => members.value?.[name])
      watchEffect(() => seen[name].push(shown.value))
    }
  })
  return { row, seen }
}

it('asks only those again whose member has changed', async () => {
  const { row, seen } = watched({ key: 'room', day: 1, phase: 'BIDDING' })
  row.value = { key: 'room', day: 2, phase: 'BIDDING' }
  await nextTick()
  expect(seen.day).toEqual([1, 2])
  expect(seen.phase).toEqual(['BIDDING'])
})

it('forgets a member that the row has no more', async () => {
  const { row, seen } = watched({ key: 'room', day: 1, phase: 'BIDDING', pauseReason: 'TEACHER' })
  row.value = { key: 'room', day: 1, phase: 'BIDDING' }
  await nextTick()
  expect(seen.pauseReason).toEqual(['TEACHER', undefined])
})

it('is absent before the row has come and after it has gone', async () => {
  const { row, seen } = watched(undefined)
  row.value = { key: 'room', day: 3, phase: 'BIDDING' }
  await nextTick()
  row.value = undefined
  await nextTick()
  expect(seen.day).toEqual([undefined, 3, undefined])
})
