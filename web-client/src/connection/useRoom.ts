import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef, watch } from 'vue'
import { Clock } from '@/clock/clock'
import { membersOf } from '@/tables/members'
import { Tables } from '@/tables/tables'
import { Connection, type Status } from './connection'
import { LEFT_ROOM, type Command, type Schema, type Verdict } from './messages'

export type Role = 'seat' | 'teacher' | 'screen'

function socketUrl(code: string, role: Role): string {
  const url = new URL(`/api/rooms/${encodeURIComponent(code)}/socket?as=${role}`, window.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

/** The room this page is in: its line, its tables and its clock. One at a time. */
export const useRoom = defineStore('room', () => {
  const connection = shallowRef<Connection>()
  const tables = shallowRef(new Tables())
  // Raw, because the store would otherwise unwrap the clock's own refs.
  const clock = markRaw(new Clock())

  const status = computed<Status>(() => connection.value?.status.value ?? 'closed')
  const error = computed(() => connection.value?.error.value)
  /** Who the server says we are. */
  const welcome = computed(() => connection.value?.welcome.value)

  const reading = () => tables.value.only('everyone', 'clock')
  /** The room's time as it was last told. */
  const time = membersOf(reading)

  watch(
    reading,
    (told) => {
      if (!told) return
      clock.sync({
        remainingMs: told.phaseMillis,
        totalMs: told.phaseLengthMillis,
        running: told.running,
      })
    },
    { flush: 'sync' },
  )

  function enter(code: string, role: Role) {
    leave()
    tables.value = new Tables()
    connection.value = new Connection(socketUrl(code, role), tables.value)
    clock.start()
  }

  function leave() {
    connection.value?.close()
    connection.value = undefined
    clock.stop()
  }

  function send(command: Command): Promise<Verdict> {
    return connection.value?.send(command) ?? Promise.resolve({ accepted: false, reason: LEFT_ROOM })
  }

  /** A live table of the room now entered. */
  function table<A extends keyof Schema, N extends keyof Schema[A] & string>(audience: A, name: N) {
    return computed(() => tables.value.table(audience, name))
  }

  return { status, error, welcome, tables, time, clock, enter, leave, send, table }
})
