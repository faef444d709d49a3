import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Connection, type Timing } from '@/connection/connection'
import { LEFT_ROOM, TOO_MANY_WAITING, type Command, type Frame } from '@/connection/messages'
import { Outbox } from '@/connection/outbox'
import { Tables } from '@/tables/tables'
import { LineServer } from './support/lineServer'

const QUICK: Timing = {
  backoff: { firstMs: 5, longestMs: 20 },
  pulse: { pingMs: 20_000, silenceMs: 60_000 },
}

const frame = (version: number, snapshot = false): Frame => ({
  type: 'frame',
  audience: 'everyone',
  version,
  snapshot,
  tables: { tenders: { put: [{ key: version }], gone: [] } },
})

const enrol = (client: number): Command => ({ type: 'play', action: { type: 'enrol', client } })

let server: LineServer
let tables: Tables
let connection: Connection

function connect(timing = QUICK) {
  connection = new Connection(server.url, tables, timing)
}

async function hello(count: number) {
  await vi.waitFor(() => {
    expect(server.all('hello')).toHaveLength(count)
  })
}

async function becomes(status: string) {
  await vi.waitFor(() => {
    expect(connection.status.value).toBe(status)
  })
}

async function goLive(count = 1) {
  await hello(count)
  server.say({ type: 'welcome', room: 'ABC123', role: 'SEAT', seat: 1, firm: 2 })
  await becomes('live')
}

beforeEach(async () => {
  server = await LineServer.start()
  tables = new Tables()
})

afterEach(async () => {
  connection.close()
  await server.stop()
})

describe('greeting', () => {
  it('says hello without versions at first, and is live when welcomed', async () => {
    connect()
    expect(connection.status.value).toBe('connecting')
    await goLive()
    expect(server.all('hello')[0]?.versions).toEqual({})
    expect(connection.welcome.value).toMatchObject({ role: 'SEAT', firm: 2 })
  })

  it('names the versions it holds after the line was cut', async () => {
    connect()
    await goLive()
    server.say(frame(12, true))
    server.say(frame(13))
    await vi.waitFor(() => {
      expect(tables.versions()).toEqual({ everyone: 13 })
    })
    server.cut()
    await becomes('lost')
    await goLive(2)
    expect(server.all('hello')[1]?.versions).toEqual({ everyone: 13 })
    expect(tables.table('everyone', 'tenders').has(13)).toBe(true)
  })

  it('comes back with no version for an audience that skipped one', async () => {
    connect()
    await goLive()
    server.say(frame(1, true))
    server.say(frame(3))
    await hello(2)
    expect(server.all('hello')[1]?.versions).toEqual({})
    expect(tables.table('everyone', 'tenders').has(3)).toBe(false)
  })
})

describe('inputs', () => {
  it('resolve with their own verdict', async () => {
    connect()
    await goLive()
    const first = connection.send(enrol(1))
    const second = connection.send(enrol(2))
    await vi.waitFor(() => {
      expect(server.all('input')).toHaveLength(2)
    })
    const [one, two] = server.all('input').map(({ id }) => id)
    server.say({ type: 'verdict', id: String(two), accepted: false, reason: 'NO_SLOT_FREE' })
    server.say({ type: 'verdict', id: String(one), accepted: true })
    expect(await first).toMatchObject({ accepted: true })
    expect(await second).toMatchObject({ accepted: false, reason: 'NO_SLOT_FREE' })
  })

  it('made before the line stands are sent in order once it does', async () => {
    connect()
    void connection.send(enrol(1))
    void connection.send(enrol(2))
    await goLive()
    await vi.waitFor(() => {
      expect(server.all('input').map(({ command }) => command)).toEqual([enrol(1), enrol(2)])
    })
  })

  it('without a verdict are sent again under the same id after a cut, and answered ones are not', async () => {
    connect()
    await goLive()
    const answered = connection.send(enrol(1))
    const open = connection.send(enrol(2))
    await vi.waitFor(() => {
      expect(server.all('input')).toHaveLength(2)
    })
    const [first, second] = server.all('input')
    server.say({ type: 'verdict', id: String(first?.id), accepted: true })
    await answered
    server.cut()
    await goLive(2)
    await vi.waitFor(() => {
      expect(server.all('input')).toHaveLength(3)
    })
    expect(server.all('input')[2]).toEqual(second)
    server.say({ type: 'verdict', id: String(second?.id), accepted: true })
    expect(await open).toMatchObject({ accepted: true })
  })

  it('are refused here when too many wait', async () => {
    connect()
    for (let i = 0; i < Outbox.LIMIT; i++) void connection.send(enrol(i))
    expect(await connection.send(enrol(0))).toEqual({ accepted: false, reason: TOO_MANY_WAITING })
  })

  it('are let go when we leave', async () => {
    connect()
    const verdict = connection.send(enrol(1))
    connection.close()
    expect(await verdict).toEqual({ accepted: false, reason: LEFT_ROOM })
    expect(connection.status.value).toBe('closed')
  })

  it('are refused at once after we left', async () => {
    connect()
    connection.close()
    expect(await connection.send(enrol(1))).toEqual({ accepted: false, reason: LEFT_ROOM })
  })
})

describe('a broken line', () => {
  it('heals when the server comes back on the same address', async () => {
    connect()
    await goLive()
    const { port } = server
    await server.stop()
    await becomes('lost')
    server = await LineServer.start(port)
    await goLive()
  })

  it('is noticed when the server falls silent', async () => {
    connect({ ...QUICK, pulse: { pingMs: 10, silenceMs: 60 } })
    await hello(2)
    expect(server.all('ping').length).toBeGreaterThan(0)
  })

  it('stays up while the server answers pings', async () => {
    connect({ ...QUICK, pulse: { pingMs: 10, silenceMs: 2_000 } })
    await goLive()
    await vi.waitFor(() => {
      server.say({ type: 'pong' })
      expect(server.all('ping').length).toBeGreaterThan(3)
    })
    expect(server.connections).toBe(1)
  })

  it('is tried at once when the network returns', async () => {
    connect({ ...QUICK, backoff: { firstMs: 600_000, longestMs: 600_000 } })
    await goLive()
    server.cut()
    await becomes('lost')
    window.dispatchEvent(new Event('online'))
    await goLive(2)
  })

  it('is left at once when the server says that we have no seat', async () => {
    connect()
    await hello(1)
    server.say({ type: 'problem', reason: 'NOT_SIGNED_IN', detail: '', fatal: true })
    await becomes('closed')
    expect(connection.error.value).toBe('NOT_SIGNED_IN')
  })

  it('is not tried again when the server refuses us', async () => {
    connect()
    await hello(1)
    server.say({ type: 'problem', reason: 'BUSY', detail: '', fatal: true })
    await vi.waitFor(() => {
      expect(connection.error.value).toBe('BUSY')
    })
    server.cut(4_409, 'OPENED_ELSEWHERE')
    await becomes('closed')
    expect(connection.error.value).toBe('OPENED_ELSEWHERE')
    window.dispatchEvent(new Event('online'))
    expect(server.connections).toBe(1)
  })
})
