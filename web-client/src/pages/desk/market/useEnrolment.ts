import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useDesk } from '../useDesk'
import { usePlay } from '../usePlay'
import type { MarketEntry } from './useMarket'

export type Enrolment = 'managed' | 'cooling' | 'full' | 'noPlace' | 'open'

/**
 * Whether a client can be enrolled as far as the tables tell; the server has the last word. One for the whole market:
 * the places left are counted over all clients, and each row asks for them.
 */
export const useEnrolment = defineStore('enrolment', () => {
  const desk = useDesk()
  const { pending } = usePlay()

  /** Places with managers, less the enrolments that have no verdict yet. */
  const places = computed(() => {
    const onTheirWay = [...desk.clients.keys()].filter((client) =>
      pending({ type: 'enrol', client: Number(client) }),
    )
    return (desk.mine?.freePlaces ?? 0) - onTheirWay.length
  })

  function enrolment({ key, client, managed, enrolFrom }: MarketEntry): Enrolment {
    if (managed) return 'managed'
    if (enrolFrom > 0) return 'cooling'
    if (pending({ type: 'enrol', client: key })) return 'open'
    if (client.freeSlots === 0) return 'full'
    return places.value > 0 ? 'open' : 'noPlace'
  }

  return { enrolment, places }
})
