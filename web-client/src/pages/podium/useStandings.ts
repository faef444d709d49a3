import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { curvesOf, standingsOf } from './standings'

/** The ranking of the room this page is in, and the way there. */
export function useStandings() {
  const line = useRoom()
  const firms = line.table('everyone', 'firms')
  const places = line.table('everyone', 'standings')
  const history = line.table('everyone', 'history')
  const room = computed(() => line.tables.only('everyone', 'room'))

  const startingCash = computed(() => room.value?.rules.firms.startingCash ?? 0)
  const standings = computed(() => standingsOf(firms.value, places.value, history.value))
  /** The month whose close the ranking is of, 0 before the first. */
  const month = computed(() => Math.max(0, ...[...places.value.values()].map((place) => place.month)))
  const curves = computed(() => curvesOf(standings.value, history.value, startingCash.value))

  return { standings, month, curves, startingCash }
}
