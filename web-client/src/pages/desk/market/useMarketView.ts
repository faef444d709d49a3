import { defineStore } from 'pinia'
import { computed, reactive, shallowRef, watch } from 'vue'
import { useDesk } from '../useDesk'
import { useMarket, type MarketEntry } from './useMarket'

export type MarketSort = 'client' | 'slots' | 'value' | 'recognition' | 'delivery'
export const SORTS: readonly MarketSort[] = ['client', 'slots', 'value', 'recognition', 'delivery']
export const ALL = ''

/** Greater comes first; equal ones stay in number order. */
const RANK: Record<MarketSort, (entry: MarketEntry) => number> = {
  client: () => 0,
  slots: ({ client }) => client.freeSlots,
  value: ({ tender }) => (tender ? tender.quantity * tender.ceiling : -1),
  recognition: ({ relation }) => relation?.recognition ?? 0,
  delivery: ({ tender }) => (tender ? -tender.deliveryDays : -Infinity),
}

/**
 * What of the market is shown, and in which order. The order is taken when somebody asks for it, or when clients come,
 * and then stands: slots that go while a finger is on its way must not move the rows under it.
 */
export const useMarketView = defineStore('marketView', () => {
  const desk = useDesk()
  const { entries, productsOf } = useMarket()
  const filter = reactive({
    industry: ALL as string,
    product: ALL as string,
    slots: false,
    tender: false,
    mine: false,
    sort: 'client' as MarketSort,
  })
  const order = shallowRef<readonly number[]>([])

  const wanted = ({ client, fitting, managed, tender }: MarketEntry) =>
    (filter.industry === ALL || client.industry === filter.industry) &&
    (filter.product === ALL || fitting.some(({ key }) => key === filter.product)) &&
    (!filter.slots || client.freeSlots > 0) &&
    (!filter.tender || tender !== undefined) &&
    (!filter.mine || managed)

  function arrange() {
    const rank = RANK[filter.sort]
    order.value = entries.value
      .filter(wanted)
      .sort((a, b) => rank(b) - rank(a))
      .map(({ key }) => key)
  }

  watch(
    () => filter.industry,
    () => (filter.product = ALL),
  )
  // The filter as a value: an object among the sources would make every touched row a reason to arrange anew.
  const asked = computed(() => JSON.stringify(filter))
  watch([asked, () => desk.clients.size, () => desk.month, () => desk.tenders.size], arrange, {
    immediate: true,
  })

  const byKey = computed(() => new Map(entries.value.map((entry) => [entry.key, entry])))
  const shown = computed(() => order.value.flatMap((key) => byKey.value.get(key) ?? []))

  return { filter, shown, entries, productsOf, arrange }
})
