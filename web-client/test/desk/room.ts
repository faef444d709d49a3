import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import { useRoom } from '@/connection/useRoom'
import type { Frame, Verdict } from '@/connection/messages'
import type * as T from '@/protocol/types'
import { LineServer } from '../support/lineServer'

type Rows<Tables> = { readonly [N in keyof Tables]?: readonly Tables[N][] }

type AnyRows = Rows<T.EveryoneTables & T.FirmTables & T.TeacherTables>

/** A desk, or a teacher's, at the end of a real socket: tables come as frames, inputs go out and wait for their verdict. */
export class TestRoom {
  private readonly versions: Record<string, number> = {}

  private constructor(readonly server: LineServer) {}

  static enter(everyone: Rows<T.EveryoneTables>, firm: Rows<T.FirmTables> = {}): Promise<TestRoom> {
    return TestRoom.as('firm', everyone, firm)
  }

  static teach(everyone: Rows<T.EveryoneTables>, teacher: Rows<T.TeacherTables> = {}): Promise<TestRoom> {
    return TestRoom.as('teacher', everyone, teacher)
  }

  private static async as(own: 'firm' | 'teacher', everyone: AnyRows, rows: AnyRows): Promise<TestRoom> {
    setActivePinia(createPinia())
    const room = new TestRoom(await LineServer.start())
    vi.stubGlobal('location', new URL(room.server.url.replace('ws:', 'http:')))
    useRoom().enter('ABC123', own === 'firm' ? 'seat' : 'teacher')
    await vi.waitUntil(() => room.server.all('hello').length > 0)
    const seat =
      own === 'firm' ? ({ role: 'SEAT', seat: 1, firm: 1 } as const) : ({ role: 'TEACHER' } as const)
    room.server.say({ type: 'welcome', room: 'ABC123', ...seat })
    room.frame('everyone', everyone, true)
    room.frame(own, rows, true)
    await vi.waitUntil(() => useRoom().tables.knows(own))
    return room
  }

  private frame(audience: string, put: AnyRows, snapshot: boolean) {
    const version = (this.versions[audience] ?? 0) + 1
    this.versions[audience] = version
    const tables: Frame['tables'] = Object.fromEntries(
      Object.entries(put).map(([name, rows]) => [name, { put: rows, gone: [] }]),
    )
    this.server.say({ type: 'frame', audience, version, snapshot, tables })
    return version
  }

  /** Resolves when the browser holds the change. */
  async change(audience: 'everyone' | 'firm' | 'teacher', put: AnyRows) {
    const version = this.frame(audience, put, false)
    await vi.waitUntil(() => useRoom().tables.versions()[audience] === version)
  }

  /** The actions sent so far, in order. */
  actions(): T.Action[] {
    return this.server.all('input').flatMap(({ command }) => (command.type === 'play' ? command.action : []))
  }

  answer(at: number, verdict: Verdict) {
    const input = this.server.all('input')[at]
    this.server.say({ type: 'verdict', id: String(input?.id), ...verdict })
  }

  async leave() {
    useRoom().leave()
    vi.unstubAllGlobals()
    await this.server.stop()
  }
}
