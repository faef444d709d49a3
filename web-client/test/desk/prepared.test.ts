import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { speak } from '@/i18n'
import { usePrepared } from '@/pages/desk/prepared/usePrepared'
import type { Action } from '@/protocol/types'
import { TestRoom } from './room'
import * as rows from './rows'

const enrol = (client: number): Action => ({ type: 'enrol', client })
const exhibition: Action = { type: 'startExhibition', industry: 'retail', size: 'SMALL' }
const planning = { room: [rows.room()], clock: [rows.clock({ phase: 'PLANNING' })] }
const ours = { mine: [rows.mine()] }
const opening = { clock: [rows.clock({ phase: 'BIDDING' })] }

let room: TestRoom

beforeEach(async () => {
  await speak('en')
  sessionStorage.clear()
  room = await TestRoom.enter(planning, ours)
})
afterEach(() => room.leave())

const states = () => usePrepared().items.map(({ state }) => state)

it('sends what was lined up in its order, once the month is open, and shows each verdict', async () => {
  const prepared = usePrepared()
  prepared.add(enrol(1))
  prepared.add(exhibition)
  prepared.add(enrol(2))
  prepared.moveUp('enrol:2')
  await prepared.send()
  expect(room.actions()).toEqual([])

  await room.change('everyone', opening)
  void prepared.send()
  await vi.waitUntil(() => room.actions().length === 3)
  expect(room.actions()).toEqual([enrol(1), enrol(2), exhibition])
  expect(states()).toEqual(['sent', 'sent', 'sent'])
  room.answer(0, { accepted: true })
  room.answer(1, { accepted: false, reason: 'NO_SLOT_FREE' })
  room.answer(2, { accepted: true })
  await vi.waitUntil(() => !states().includes('sent'))
  expect(states()).toEqual(['done', 'refused', 'done'])
  expect(prepared.items[1]?.reason).toBe('NO_SLOT_FREE')
})

it('sends by itself at the opening when told so', async () => {
  const prepared = usePrepared()
  prepared.add(enrol(1))
  prepared.automatic = true
  await room.change('everyone', opening)
  await vi.waitUntil(() => room.actions().length === 1)
})

it('does not send by itself otherwise', async () => {
  usePrepared().add(enrol(1))
  await room.change('everyone', opening)
  await room.change('everyone', { clock: [rows.clock({ day: 62 })] })
  expect(states()).toEqual(['ready'])
  expect(room.actions()).toEqual([])
})

it('takes the place of an earlier one for the same purpose, and can be taken off', () => {
  const prepared = usePrepared()
  prepared.add(exhibition)
  prepared.add({ ...exhibition, size: 'LARGE' })
  expect(prepared.items.map(({ action }) => action)).toEqual([{ ...exhibition, size: 'LARGE' }])
  prepared.toggle(exhibition)
  expect(prepared.items).toEqual([])
})

it('survives a reload, and belongs to one game', async () => {
  usePrepared().add(enrol(1))
  usePrepared().automatic = true
  await vi.waitUntil(() => sessionStorage.length > 0)
  await room.leave()
  room = await TestRoom.enter(planning, ours)
  expect(usePrepared().items).toHaveLength(1)
  expect(usePrepared().automatic).toBe(true)
  await room.change('everyone', { room: [rows.room({ gameNumber: 2 })] })
  await vi.waitUntil(() => usePrepared().items.length === 0)
})
