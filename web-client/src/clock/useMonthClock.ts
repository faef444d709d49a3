import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { countdown } from '@/format/numbers'
import { useText } from '@/i18n/useText'

/**
 * The room's time in words, for every clock that people look at. Each part is told apart, so that a new day draws
 * what names the day, and nothing beside it.
 */
export function useMonthClock() {
  const { t } = useText()
  const line = useRoom()
  const phase = computed(() => line.time?.phase)
  const daysPerMonth = computed(() => line.tables.only('everyone', 'room')?.rules.calendar.daysPerMonth ?? 0)

  /** The break belongs to the month that it prepares, and no day of it has begun. */
  const planning = computed(() => phase.value === 'PLANNING')
  const monthNumber = computed(() => (line.time?.month ?? 0) + (planning.value ? 1 : 0))
  const month = computed(() => t('game.month', { month: monthNumber.value }))
  const day = computed(() =>
    planning.value ? undefined : t('game.day', { day: line.time?.dayOfMonth ?? 0, days: daysPerMonth.value }),
  )

  return {
    /** Absent until the room has told its time. */
    phase,
    mode: computed(() => line.time?.mode),
    pauseReason: computed(() => line.time?.pauseReason),
    month,
    day,
    running: line.clock.running,
    /** As m:ss. */
    left: computed(() => countdown(line.clock.remainingMs.value)),
    /** What is left of the phase, 1 to 0. */
    share: line.clock.share,
  }
}
