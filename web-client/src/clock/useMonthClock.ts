import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { countdown } from '@/format/numbers'
import { useText } from '@/i18n/useText'

/** The room's time in words, for every clock that people look at. */
export function useMonthClock() {
  const { t } = useText()
  const line = useRoom()
  const row = computed(() => line.tables.only('everyone', 'clock'))

  /** The break belongs to the month that it prepares, and no day of it has begun. */
  const planning = computed(() => row.value?.phase === 'PLANNING')
  const month = computed(() => t('game.month', { month: (row.value?.month ?? 0) + (planning.value ? 1 : 0) }))
  const day = computed(() => {
    const days = line.tables.only('everyone', 'room')?.rules.calendar.daysPerMonth ?? 0
    return planning.value ? undefined : t('game.day', { day: row.value?.dayOfMonth ?? 0, days })
  })

  return {
    row,
    month,
    day,
    running: line.clock.running,
    /** As m:ss. */
    left: computed(() => countdown(line.clock.remainingMs.value)),
    /** What is left of the phase, 1 to 0. */
    share: line.clock.share,
  }
}
