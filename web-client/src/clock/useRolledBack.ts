import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { useText } from '@/i18n/useText'
import type { AnnouncementRow } from '@/protocol/types'

/** What the room itself says when the teacher has taken the game back to the start of a month. */
export function useRolledBack() {
  const line = useRoom()
  const { t } = useText()
  const announcements = line.table('everyone', 'announcements')

  /** An announcement in the reader's language. */
  const words = ({ text, backTo }: AnnouncementRow) =>
    backTo === undefined ? text : t('game.rolledBack', { month: backTo })

  /** To which month it was the last time, absent if never. */
  const month = computed(
    () =>
      [...announcements.value.values()]
        .filter(({ backTo }) => backTo !== undefined)
        .sort((a, b) => b.key - a.key)[0]?.backTo,
  )
  /** Until the teacher goes on. */
  const now = computed(() => line.time?.pauseReason === 'ROLLED_BACK')

  return { words, month, now }
}
