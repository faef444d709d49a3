import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useDesk } from '@/pages/desk/useDesk'
import { kindOf, type Kind } from './compare'

const SHOWN_MS = 12_000

/** What the latest opening brought, from the moment of the opening until it is put away, read or old. */
export function useOpening() {
  const desk = useDesk()
  const route = useRoute()
  const shown = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const month = computed(() => {
    const mine = [...desk.results.values()].filter(({ own }) => own)
    return desk.known ? Math.max(0, ...mine.map((result) => result.month)) : undefined
  })
  const counts = computed(() => {
    const found: Record<Kind, number> = { won: 0, lost: 0, void: 0 }
    for (const result of desk.results.values())
      if (result.own && result.month === month.value) found[kindOf(result.own, result.winner)] += 1
    return found
  })

  function hide() {
    shown.value = false
    clearTimeout(timer)
  }

  // What was opened before somebody came is no news.
  watch(month, (now, before) => {
    if (now === undefined || before === undefined || now <= before) return
    hide()
    shown.value = route.name !== 'desk.results'
    timer = setTimeout(hide, SHOWN_MS)
  })
  watch(() => route.name, hide)
  onScopeDispose(hide)

  return { shown, counts, hide }
}
