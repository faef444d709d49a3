import { computed } from 'vue'
import type { FirmRow, SeatRow } from '@/protocol/types'
import { useConsole } from '../useConsole'

export interface SeatedFirm {
  readonly firm: FirmRow
  readonly people: readonly SeatRow[]
}

/** Firms of people with who sits there, the latest founded first, so that arrivals are seen at the top. */
export function useSeating() {
  const desk = useConsole()
  const seating = computed<SeatedFirm[]>(() =>
    [...desk.firms.values()]
      .filter(({ robot }) => !robot)
      .sort((a, b) => b.key - a.key)
      .map((firm) => ({ firm, people: desk.peopleIn(firm.key) })),
  )
  const robots = computed(() => desk.room?.robots ?? 0)
  return { seating, people: computed(() => desk.seats.size), robots }
}
