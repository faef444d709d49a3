import { computed } from 'vue'
import { describe, expect, it } from 'vitest'
import type { Change, Frame } from '@/connection/messages'
import type { ClientRow } from '@/protocol/types'
import { Tables } from '@/tables/tables'

function frame(
  version: number,
  tables: Record<string, Change>,
  snapshot = false,
  audience = 'everyone',
): Frame {
  return { type: 'frame', audience, version, snapshot, tables }
}

const client = (key: number, freeSlots: number): ClientRow => ({
  key,
  freeSlots,
  industry: 'retail',
  name: { zh: '客户', en: 'Client' },
  requiredFeatures: [],
  entryMonth: 1,
})

function slots(tables: Tables) {
  return [...tables.table('everyone', 'clients').values()].map((row) => row.freeSlots)
}

describe('tables', () => {
  it('put, replace and drop rows', () => {
    const tables = new Tables()
    tables.accept(frame(1, { clients: { put: [client(1, 3), client(2, 3)] } }, true))
    tables.accept(frame(2, { clients: { put: [client(2, 0)], gone: [1] } }))
    expect(slots(tables)).toEqual([0])
    expect(tables.versions()).toEqual({ everyone: 2 })
  })

  it('change only the members that a frame names, in a row of its own', () => {
    const tables = new Tables()
    tables.accept(frame(1, { clients: { put: [client(1, 3), client(2, 3)] } }, true))
    const before = tables.table('everyone', 'clients').get(1)
    tables.accept(frame(2, { clients: { set: [{ key: 1, freeSlots: 2 }] } }))
    expect(tables.table('everyone', 'clients').get(1)).toEqual(client(1, 2))
    expect(before).toEqual(client(1, 3))
    expect(slots(tables)).toEqual([2, 3])
  })

  it('drop a member that is null', () => {
    const tables = new Tables()
    tables.accept(
      frame(1, { seats: { put: [{ key: 4, newPin: '0815', online: true } as never] } }, true, 'teacher'),
    )
    tables.accept(frame(2, { seats: { set: [{ key: 4, newPin: null }] } }, false, 'teacher'))
    expect(tables.table('teacher', 'seats').get(4)).toStrictEqual({ key: 4, online: true })
  })

  it('are wholly replaced by a snapshot, also those it does not name', () => {
    const tables = new Tables()
    tables.accept(frame(1, { clients: { put: [client(1, 3)] }, firms: { put: [{ key: 'c' }] } }, true))
    tables.accept(frame(9, { clients: { put: [client(2, 1)] } }, true))
    expect(slots(tables)).toEqual([1])
    expect(tables.table('everyone', 'firms').size).toBe(0)
  })

  it('of one audience are untouched by the snapshot of another', () => {
    const tables = new Tables()
    tables.accept(frame(1, { clients: { put: [client(1, 3)] } }, true))
    tables.accept(frame(5, { bids: { put: [{ key: 7 }] } }, true, 'firm'))
    expect(slots(tables)).toEqual([3])
    expect(tables.versions()).toEqual({ everyone: 1, firm: 5 })
  })

  it.each([
    ['a later one', 3],
    ['one it has already', 1],
  ])('refuse a frame that does not follow: %s', (_, version) => {
    const tables = new Tables()
    tables.accept(frame(1, { clients: { put: [client(1, 3)] } }, true))
    expect(tables.accept(frame(version, { clients: { gone: [1] } }))).toBe(false)
    expect(slots(tables)).toEqual([3])
    expect(tables.versions()).toEqual({})
  })

  it('hold the clock as a newcomer is told it, without another version', () => {
    const tables = new Tables()
    tables.accept(frame(4, { clock: { put: [{ key: 'room' }] } }, true))
    tables.tellTime({ key: 'room', nextDayMillis: 70 } as never)
    expect(tables.only('everyone', 'clock')?.nextDayMillis).toBe(70)
    expect(tables.versions()).toEqual({ everyone: 4 })
  })

  it('refuse a change before any snapshot', () => {
    expect(new Tables().accept(frame(1, {}))).toBe(false)
  })

  it('are live: what was computed from a table before its first row follows it', () => {
    const tables = new Tables()
    const free = computed(() => slots(tables).reduce((sum, n) => sum + n, 0))
    expect(free.value).toBe(0)
    expect(tables.knows('everyone')).toBe(false)
    tables.accept(frame(1, { clients: { put: [client(1, 3), client(2, 2)] } }, true))
    expect(free.value).toBe(5)
    expect(tables.knows('everyone')).toBe(true)
  })
})
