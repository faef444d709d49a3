import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useRoom } from '@/connection/useRoom'
import type { Measure } from '@/protocol/types'
import { useClassReview } from './useClassReview'

/** What a teacher looks back on: which game, up to which month. */
export const useDebrief = defineStore('debrief', () => {
  const line = useRoom()
  const room = computed(() => line.tables.only('everyone', 'room'))
  const row = computed(() => line.tables.only('everyone', 'debrief'))

  /** The game in play or played last, 0 before the first. */
  const latest = computed(() => row.value?.game ?? 0)
  const chosen = ref<number>()
  const game = computed({
    get: () => Math.min(chosen.value ?? latest.value, latest.value),
    set: (number) => (chosen.value = number),
  })
  const games = computed(() => Array.from({ length: latest.value }, (_, at) => at + 1))

  const code = computed(() => room.value?.code ?? '')
  // A month that closes brings new figures, and so does the end.
  const { answer, busy, reason, load } = useClassReview(
    () => code.value,
    () => game.value,
    () => `${String(line.time?.month)} ${String(room.value?.phase)}`,
  )

  const through = computed(() => answer.value?.throughMonth ?? 0)
  const looked = ref<number>()
  /** The month looked at, from 1; the last one until another is chosen. */
  const month = computed({
    get: () => Math.max(1, Math.min(looked.value ?? through.value, through.value)),
    set: (number) => (looked.value = number),
  })
  /** By which firms are ranked where they are. */
  const measure = ref<Measure>('NET_WORTH')
  watch([code, game], () => (looked.value = undefined))
  watch(code, () => (chosen.value = undefined))

  return { code, row, latest, game, games, answer, busy, reason, load, through, month, measure }
})
