import { shallowReactive } from 'vue'
import type { FrameSink } from '@/connection/connection'
import type { Audience, Change, Frame, Key, Patch, Row, Schema, Versions } from '@/connection/messages'

export type Table<R extends Row = Row> = ReadonlyMap<Key, R>

/** What the server has shown us: keyed tables per audience. Rows are replaced, never changed in place. */
export class Tables implements FrameSink {
  private readonly held = new Map<Audience, number>()
  /** Watched apart from the versions, which go on with every frame. */
  private readonly known = shallowReactive(new Set<Audience>())
  private readonly audiences = new Map<Audience, Map<string, Map<Key, Row>>>()

  versions(): Versions {
    return Object.fromEntries(this.held)
  }

  /** True once the audience has had its first snapshot. */
  knows(audience: Audience): boolean {
    return this.known.has(audience)
  }

  /** A live view, empty until the server fills it. */
  table<A extends keyof Schema, N extends keyof Schema[A] & string>(audience: A, name: N) {
    return this.find(audience, name) as ReadonlyMap<Key, Row> as Table<Schema[A][N] & Row>
  }

  /** The row of a table that has one. */
  only<A extends keyof Schema, N extends keyof Schema[A] & string>(audience: A, name: N) {
    for (const row of this.table(audience, name).values()) return row
    return undefined
  }

  accept(frame: Frame): boolean {
    const held = this.held.get(frame.audience)
    if (!frame.snapshot && (held === undefined || frame.version !== held + 1)) {
      this.held.delete(frame.audience)
      this.known.delete(frame.audience)
      return false
    }
    if (frame.snapshot) this.prune(frame)
    for (const [name, change] of Object.entries(frame.tables)) apply(this.find(frame.audience, name), change)
    this.held.set(frame.audience, frame.version)
    this.known.add(frame.audience)
    return true
  }

  /** The clock as it is now: the row that a frame told may be old. */
  tellTime(clock: Row) {
    this.find('everyone', 'clock').set(clock.key, clock)
  }

  /** Rows that a snapshot no longer names are gone; those it names are overwritten, so nothing flickers. */
  private prune(frame: Frame) {
    for (const [name, rows] of this.audiences.get(frame.audience) ?? []) {
      const named = new Set(frame.tables[name]?.put?.map(({ key }) => key))
      for (const key of rows.keys()) if (!named.has(key)) rows.delete(key)
    }
  }

  private find(audience: Audience, name: string): Map<Key, Row> {
    const tables = this.audiences.get(audience) ?? new Map<string, Map<Key, Row>>()
    this.audiences.set(audience, tables)
    const rows = tables.get(name) ?? shallowReactive(new Map<Key, Row>())
    tables.set(name, rows)
    return rows
  }
}

function apply(rows: Map<Key, Row>, { put = [], set = [], gone = [] }: Change) {
  for (const key of gone) rows.delete(key)
  for (const row of put) rows.set(row.key, row)
  for (const part of set) rows.set(part.key, changed(rows.get(part.key), part))
}

/** A row of which some members are told anew: null is told of one that it has no more. */
function changed(before: Row | undefined, part: Patch): Row {
  const row: Patch = { ...before, ...part }
  for (const name in part) if (row[name] === null) Reflect.deleteProperty(row, name)
  return row
}
