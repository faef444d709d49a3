import { grouped } from '@/format/numbers'
import { useText } from '@/i18n/useText'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** How long after: milliseconds while they tell anything, then seconds, then minutes. */
export function useGap() {
  const { t } = useText()

  function gapText(millis: number): string {
    if (millis < 10 * SECOND) return t('debrief.slots.millis', { millis: grouped(millis) })
    if (millis < MINUTE) return t('debrief.slots.seconds', { seconds: (millis / SECOND).toFixed(1) })
    return t('debrief.slots.minutes', { minutes: (millis / MINUTE).toFixed(1) })
  }

  return { gapText }
}
