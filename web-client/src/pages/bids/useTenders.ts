import { computed } from 'vue'
import type { ClientRow, ProductRow, RelationRow, StandingBidRow, TenderCallRow } from '@/protocol/types'
import { useDesk } from '@/pages/desk/useDesk'
import { isManaged } from '@/pages/desk/stages'

/** A tender that the firm can bid for, with all that a bidder looks at. */
export interface Call {
  readonly key: number
  readonly tender: TenderCallRow
  readonly client: ClientRow
  readonly relation: RelationRow
  readonly products: readonly ProductRow[]
  readonly bid: StandingBidRow | undefined
}

/** This month's open tenders of managed clients, the largest first; those without a bid lead. */
export function useTenders() {
  const desk = useDesk()

  return computed<Call[]>(() =>
    [...desk.tenders.values()]
      .filter(({ month, status }) => status === 'OPEN' && month === desk.month)
      .flatMap((tender) => {
        const client = desk.clients.get(tender.client)
        const relation = desk.relations.get(tender.client)
        if (!client || !relation || !isManaged(relation.stage)) return []
        const products = [...desk.products.values()].filter(({ industry }) => industry === client.industry)
        return [{ key: tender.key, tender, client, relation, products, bid: desk.bids.get(tender.key) }]
      })
      .sort((a, b) => b.tender.ceiling * b.tender.quantity - a.tender.ceiling * a.tender.quantity),
  )
}
