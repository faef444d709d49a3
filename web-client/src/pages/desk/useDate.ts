import { useText } from '@/i18n/useText'
import { useDesk } from './useDesk'

/** Days as people see them on the clock: the tables count them through the whole year. */
export function useDate() {
  const { t } = useText()
  const desk = useDesk()

  const daysPerMonth = () => desk.rules?.calendar.daysPerMonth ?? 1
  const dayOfMonth = (day: number) => ((day - 1) % daysPerMonth()) + 1
  /** Day 0, before the first opening, stands at the head of the first month. */
  const date = (day: number) =>
    t('game.date', { month: Math.max(1, Math.ceil(day / daysPerMonth())), day: dayOfMonth(day) })

  return { date, dayOfMonth }
}
