import { computed } from 'vue'
import type { ClientRow, IndustryRow, ProductRow, RelationRow, TenderCallRow } from '@/protocol/types'
import { keepSame } from '@/tables/keepSame'
import { isManaged } from '../stages'
import { useDesk } from '../useDesk'

/** A client in the market, with all that a firm knows of it. */
export interface MarketEntry {
  readonly key: number
  readonly client: ClientRow
  readonly industry: IndustryRow | undefined
  readonly relation: RelationRow | undefined
  readonly managed: boolean
  /** Products that have every feature the client requires, the cheapest first. */
  readonly fitting: readonly ProductRow[]
  /** This month's call, if there is one. */
  readonly tender: TenderCallRow | undefined
  /** Months until a lost client can be enrolled again, 0 if at once. */
  readonly enrolFrom: number
}

const covers = ({ features }: ProductRow, { requiredFeatures }: ClientRow) =>
  requiredFeatures.every((feature) => features.includes(feature))

/** Clients joined with their industry, products, tender and our relation to them, in number order. */
export function useMarket() {
  const desk = useDesk()

  const productsOf = computed(() => {
    const byIndustry = new Map<string, ProductRow[]>()
    for (const product of desk.products.values()) {
      byIndustry.set(product.industry, [...(byIndustry.get(product.industry) ?? []), product])
    }
    for (const products of byIndustry.values()) products.sort((a, b) => a.unitCost - b.unitCost)
    return byIndustry
  })
  const tenderOf = computed(
    () =>
      new Map(
        [...desk.tenders.values()]
          .filter(({ month }) => month === desk.month)
          .map((tender) => [tender.client, tender]),
      ),
  )

  function join(client: ClientRow): MarketEntry {
    const relation = desk.relations.get(client.key)
    return {
      key: client.key,
      client,
      relation,
      industry: desk.industries.get(client.industry),
      managed: isManaged(relation?.stage),
      fitting: (productsOf.value.get(client.industry) ?? []).filter((product) => covers(product, client)),
      tender: tenderOf.value.get(client.key),
      enrolFrom: relation && relation.enrolFrom > desk.month ? relation.enrolFrom : 0,
    }
  }

  const entries = computed<MarketEntry[]>((before) =>
    keepSame(
      before,
      [...desk.clients.values()].map(join).sort((a, b) => a.key - b.key),
    ),
  )

  return { entries, productsOf }
}
