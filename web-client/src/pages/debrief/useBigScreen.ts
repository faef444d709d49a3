import { computed, ref, watch } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { useText } from '@/i18n/useText'
import { useConsole } from '@/pages/console/useConsole'
import type { DebriefChapter, DebriefRow } from '@/protocol/types'
import { useDebrief } from './useDebrief'

/** A slider passes many months on its way; the screen is told of the one where it rests. */
const REST_MS = 150

/** The big screen: shows what the teacher looks at, for as long as the teacher wants. */
export function useBigScreen(chapter: () => DebriefChapter) {
  const debrief = useDebrief()
  const desk = useConsole()
  const line = useRoom()
  const { t } = useText()

  const isLatest = computed(() => debrief.game === debrief.latest)
  const inUse = computed(() => (debrief.row?.shown ?? false) && isLatest.value)
  /** Only the page whose chapter was put there leads the screen: another device just looks on. */
  const leads = ref(false)
  const shown = computed(() => inUse.value && leads.value)
  /** Why nothing can be shown now. */
  const obstacle = computed(() => {
    if (desk.room?.phase !== 'ENDED') return t('debrief.screen.after')
    return isLatest.value ? undefined : t('debrief.screen.otherGame')
  })

  const wish = () => ({
    type: 'showDebrief' as const,
    month: debrief.month,
    chapter: chapter(),
    measure: debrief.measure,
  })
  const isThis = (row: DebriefRow) =>
    row.month === debrief.month && row.chapter === chapter() && row.measure === debrief.measure
  const show = () => desk.order(wish())
  const hide = () => desk.order({ type: 'hideDebrief' })

  watch(
    () => inUse.value && debrief.row !== undefined && isThis(debrief.row),
    (here) => {
      if (here) leads.value = true
    },
    { immediate: true },
  )
  watch(inUse, (used) => {
    if (!used) leads.value = false
  })

  let rest: ReturnType<typeof setTimeout> | undefined
  watch([chapter, () => debrief.month, () => debrief.measure, () => debrief.game], (_, __, stop) => {
    clearTimeout(rest)
    rest = setTimeout(follow, REST_MS)
    stop(() => {
      clearTimeout(rest)
    })
  })

  function follow() {
    const row = debrief.row
    if (!shown.value || !row || isThis(row)) return
    void line.send(wish())
  }

  return { shown, obstacle, show, hide }
}
