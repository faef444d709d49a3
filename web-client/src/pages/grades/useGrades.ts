import { computed, shallowRef, watch } from 'vue'
import { grades } from '@/api/debrief'
import { useAttempt } from '@/api/useAttempt'
import { useRoom } from '@/connection/useRoom'
import { useConsole } from '@/pages/console/useConsole'
import type { GradesAnswer } from '@/protocol/reviews'
import type { GradingScheme } from '@/protocol/types'

/** The grades of the game played last, as the room's own scheme makes them. */
export function useGrades(code: () => string) {
  const line = useRoom()
  const desk = useConsole()
  const answer = shallowRef<GradesAnswer>()
  const { reason, attempt } = useAttempt()
  const grading = computed(() => line.tables.only('teacher', 'grading'))

  const load = () => attempt(async () => void (answer.value = await grades(code())))
  // What is shown is always what the server has kept.
  watch([code, grading, () => desk.room?.phase], load, { immediate: true })

  const choose = (scheme: GradingScheme) => desk.order({ type: 'setGrading', scheme })
  const change = (seat: number, points: number | undefined, why: string) =>
    desk.order({ type: 'changeGrade', seat, reason: why, ...(points === undefined ? {} : { points }) })

  return { answer, reason, grading, choose, change }
}
