import { defineStore } from 'pinia'
import { computed, shallowReactive, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { ApiError, type Tagged } from '@/api/http'
import { firmReview } from '@/api/reviews'
import { useDesk } from '@/pages/desk/useDesk'
import type { FirmReviewAnswer } from '@/protocol/reviews'
import type { FirmId } from '@/protocol/types'

/** Reviews as the server last told them; whoever asks again shows the old one until the new one is here. */
const useReviews = defineStore('reviews', () => {
  const held = shallowReactive(new Map<string, Tagged<FirmReviewAnswer>>())
  const reasons = shallowReactive(new Map<string, string>())

  async function load(code: string, firm: FirmId, game: number) {
    const key = keyOf(code, firm, game)
    try {
      const newer = await firmReview(code, firm, game, held.get(key)?.tag)
      if (newer) held.set(key, newer)
      reasons.delete(key)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      reasons.set(key, error.reason)
    }
  }

  return { held, reasons, load }
})

const keyOf = (...parts: readonly (string | number)[]) => parts.join('/')

/**
 * The review of one firm in the game of the room, or in `game` if it is given; fetched anew when an opening, a month's end or the end is seen in the tables.
 */
export function useReview(firm: MaybeRefOrGetter<FirmId | undefined>, game?: () => number) {
  const desk = useDesk()
  const reviews = useReviews()

  const wanted = computed(() => {
    const of = toValue(firm)
    if (!desk.room || of === undefined) return undefined
    return [desk.room.code, of, game?.() ?? desk.room.gameNumber] as const
  })
  const key = computed(() => wanted.value && keyOf(...wanted.value))
  /** Changes whenever there is more to tell. */
  const told = computed(() => [desk.room?.phase, desk.results.size, desk.history.size].join('/'))

  const load = () => (wanted.value ? reviews.load(...wanted.value) : Promise.resolve())
  watch([key, told], load, { immediate: true })

  return {
    answer: computed(() => (key.value ? reviews.held.get(key.value)?.body : undefined)),
    /** Why there is none, or none newer. */
    reason: computed(() => (key.value ? reviews.reasons.get(key.value) : undefined)),
    load,
  }
}
