import { computed } from 'vue'
import { isManaged } from './stages'
import { useDesk } from './useDesk'

/** How much waits on each page: what somebody would miss money by not looking at. */
export function useBadges() {
  const desk = useDesk()

  const bids = computed(() => {
    if (desk.phase !== 'BIDDING') return 0
    return [...desk.tenders.values()].filter(
      ({ key, client, month, status }) =>
        status === 'OPEN' &&
        month === desk.month &&
        !desk.bids.has(key) &&
        isManaged(desk.relations.get(client)?.stage),
    ).length
  })
  const orders = computed(
    () => [...desk.orders.values()].filter(({ status }) => status === 'UNSHIPPED').length,
  )
  const clients = computed(() => [...desk.relations.values()].filter(({ canPromote }) => canPromote).length)

  return { bids, orders, clients }
}
