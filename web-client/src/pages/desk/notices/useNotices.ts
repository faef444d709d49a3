import { defineStore } from 'pinia'
import { computed, reactive } from 'vue'
import { useRolledBack } from '@/clock/useRolledBack'
import { useDesk } from '../useDesk'

export interface Notice {
  readonly id: string
  readonly text: string
  readonly at: string
  /** To this firm alone. */
  readonly own: boolean
}

const AT_ONCE = 2

/** What the teacher says to everybody and to this firm, the latest first. */
export const useNotices = defineStore('notices', () => {
  const desk = useDesk()
  const { words } = useRolledBack()
  const dismissed = reactive(new Set<string>())

  const all = computed<Notice[]>(() => {
    const toAll = [...desk.announcements.values()].map((row) => ({
      id: `all-${String(row.key)}`,
      text: words(row),
      at: row.at,
      own: false,
    }))
    const toUs = [...desk.notes.values()].map(({ key, text, at }) => ({
      id: `own-${String(key)}`,
      text,
      at,
      own: true,
    }))
    return [...toAll, ...toUs].sort((a, b) => b.at.localeCompare(a.at))
  })
  /** Never more than the latest two: who comes back late finds the others on the firm's page. */
  const fresh = computed(() => all.value.slice(0, AT_ONCE).filter(({ id }) => !dismissed.has(id)))

  const dismiss = (id: string) => dismissed.add(id)

  return { all, fresh, dismiss }
})
