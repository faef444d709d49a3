import { shallowRef, watch } from 'vue'
import { classReview } from '@/api/debrief'
import { useAttempt } from '@/api/useAttempt'
import type { ClassReviewAnswer } from '@/protocol/reviews'

/** The review of a game, fetched again whenever the game or `moment` changes; game 0 is none. */
export function useClassReview(code: () => string, game: () => number, moment: () => unknown) {
  const answer = shallowRef<ClassReviewAnswer>()
  const { busy, reason, attempt } = useAttempt()

  const load = () =>
    attempt(async () => {
      const wanted = game()
      const read = await classReview(code(), wanted)
      // Meanwhile another game may have been chosen.
      if (wanted === game()) answer.value = read
    })

  watch(
    [code, game, moment],
    ([nextCode, next], [lastCode, last]) => {
      if (next !== last || nextCode !== lastCode) answer.value = undefined
      if (next > 0) void load()
    },
    { immediate: true },
  )

  return { answer, busy, reason, load }
}
