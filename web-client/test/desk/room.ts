import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import { useRoom } from '@/connection/useRoom'
import type { Frame, Verdict } from '@/connection/messages'
import type * as T from '@/protocol/types'
import { LineServer } from '../support/lineServer'

type Rows<Tables> = { readonly [N in keyof Tables]?: readonly Tables[N][] }

/** A desk at the end of a real socket: tables come as frames, inputs go out and wait for their verdict. */
export class TestRoom {
  private readonly versions: Record<string, number> = {}

  private constructor(readonly server: LineServer) {}

  static async enter(everyone: Rows<T.EveryoneTables>, firm: Rows<T.FirmTables> = {}): Promise<TestRoom> {
    setActivePinia(createPinia())
    const room = new TestRoom(await LineServer.start())
    vi.stubGlobal('location', new URL(room.server.url.replace('ws:', 'http:')))
    useRoom().enter('ABC123', 'seat')
    await vi.waitUntil(() => room.server.all('hello').length > 0)
    room.server.say({ type: 'welcome', room: 'ABC123', role: 'SEAT', seat: 1, firm: 1 })
    room.frame('everyone', everyone, true)
    room.frame('firm', firm, true)
    await vi.waitUntil(() => useRoom().tables.knows('firm'))
    return room
  }

  private frame(audience: string, put: Rows<T.EveryoneTables & T.FirmTables>, snapshot: boolean) {
    const version = (this.versions[audience] ?? 0) + 1
    this.versions[audience] = version
    const tables: Frame['tables'] = Object.fromEntries(
      Object.entries(put).map(([name, rows]) => [name, { put: rows, gone: [] }]),
    )
    this.server.say({ type: 'frame', audience, version, snapshot, tables })
    return version
  }

  /** Resolves when the browser holds the change. */
  async change(audience: 'everyone' | 'firm', put: Rows<T.EveryoneTables & T.FirmTables>) {
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
