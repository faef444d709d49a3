import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Verdict } from '@/connection/messages'
import { useRoom } from '@/connection/useRoom'
import { useText } from '@/i18n/useText'
import type { ByTeacher } from '@/protocol/types'
import { toast } from '@/ui/toast'

/** What a room's teacher sees, by its own names, and how orders are given. */
export const useConsole = defineStore('console', () => {
  const line = useRoom()
  const { reason } = useText()
  const room = computed(() => line.tables.only('everyone', 'room'))
  const seats = line.table('teacher', 'seats')
  const firms = line.table('everyone', 'firms')

  /** Says why if the room refuses; `done`, if given, when it has obeyed. */
  async function order(command: ByTeacher, done?: string): Promise<Verdict> {
    const verdict = await line.send(command)
    if (!verdict.accepted) toast('error', reason(verdict.reason ?? ''))
    else if (done) toast('success', done)
    return verdict
  }

  return {
    /** True once both snapshots are here. */
    known: computed(() => line.tables.knows('everyone') && line.tables.knows('teacher')),
    room,
    /** Whether a game was played that can be looked back on. */
    debriefed: computed(() => (line.tables.only('everyone', 'debrief')?.game ?? 0) > 0),
    clock: computed(() => line.time),
    access: computed(() => line.tables.only('teacher', 'access')),
    monitor: line.table('teacher', 'monitor'),
    /** Those that have begun, by number. */
    months: line.table('teacher', 'months'),
    announcements: line.table('everyone', 'announcements'),
    standings: line.table('everyone', 'standings'),
    seats,
    firms,
    firmName: (key: number) => firms.value.get(key)?.name ?? String(key),
    peopleIn: (key: number) => [...seats.value.values()].filter(({ firm }) => firm === key),
    order,
  }
})
