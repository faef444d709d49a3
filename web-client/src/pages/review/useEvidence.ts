import { computed, nextTick, onMounted, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import type { Evidence, FirmReview, WaterfallItem } from '@/protocol/reviews'
import type { ClientId, OrderId } from '@/protocol/types'
import type { Section } from './sections'

function clientOf(order: OrderId, { clients }: FirmReview): ClientId | undefined {
  return clients.find(({ marks }) => marks.some((mark) => mark.order === order))?.client
}

/** Where a piece of evidence stands in the review. */
export function placeOf(
  evidence: Evidence,
  review: FirmReview,
): { section: Section; query: LocationQueryRaw } {
  switch (evidence.type) {
    case 'tenderEvidence':
      return { section: 'lost', query: { tender: evidence.tender } }
    case 'monthEvidence':
      return { section: 'lost', query: { month: evidence.month } }
    case 'itemEvidence':
      return { section: 'money', query: { item: evidence.item } }
    case 'clientEvidence':
      return { section: 'clients', query: { client: evidence.client } }
    case 'orderEvidence':
      return {
        section: 'clients',
        query: { client: clientOf(evidence.order, review), order: evidence.order },
      }
  }
}

/** What the address points at: the piece of evidence that somebody came for. */
export function useEvidence() {
  const { currentRoute } = useRouter()
  const query = (name: string) => {
    const value = currentRoute.value.query[name]
    return typeof value === 'string' ? value : undefined
  }
  const number = (name: string) => {
    const value = query(name)
    return value === undefined ? undefined : Number(value)
  }
  return {
    tender: computed(() => number('tender')),
    month: computed(() => number('month')),
    client: computed(() => number('client')),
    order: computed(() => number('order')),
    item: computed(() => query('item') as WaterfallItem | undefined),
  }
}

/** Brings an element into sight when the address names it. */
export function useScrollTo(id: () => string | undefined) {
  const route = useRoute()
  async function scroll() {
    await nextTick()
    const target = id()
    if (target) document.getElementById(target)?.scrollIntoView({ block: 'start' })
  }
  onMounted(scroll)
  watch(() => route.fullPath, scroll)
}
