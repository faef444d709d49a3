import { computed } from 'vue'
import type { RunningRow, Stage } from '@/protocol/types'
import { useDesk } from '../useDesk'
import { useMarket, type MarketEntry } from '../market/useMarket'

export const STAGES: readonly Stage[] = ['PROSPECT', 'FORMATION', 'STABLE', 'DECLINE']

export interface MyClient extends MarketEntry {
  /** Exhibitions of its industry and seminars for it that have not ended. */
  readonly running: readonly RunningRow[]
  readonly openOrders: number
  readonly hasBid: boolean
}

/** Clients by stage; prospects only those that know us already, the best known first. */
export function useMyClients() {
  const desk = useDesk()
  const { entries, productsOf } = useMarket()

  const complete = (entry: MarketEntry): MyClient => ({
    ...entry,
    running: [...desk.campaigns.values()].filter(
      ({ client, industry }) => client === entry.key || industry === entry.client.industry,
    ),
    openOrders: [...desk.orders.values()].filter(
      ({ client, status }) => client === entry.key && (status === 'UNSHIPPED' || status === 'ON_THE_WAY'),
    ).length,
    hasBid: entry.tender !== undefined && desk.bids.has(entry.tender.key),
  })

  const known = (stage: Stage, recognition: number) => stage !== 'PROSPECT' || recognition > 0

  const byStage = computed(() => {
    const columns: Record<Stage, MyClient[]> = { PROSPECT: [], FORMATION: [], STABLE: [], DECLINE: [] }
    for (const entry of entries.value) {
      const { relation } = entry
      if (relation && known(relation.stage, relation.recognition)) {
        columns[relation.stage].push(complete(entry))
      }
    }
    columns.PROSPECT.sort((a, b) => (b.relation?.recognition ?? 0) - (a.relation?.recognition ?? 0))
    return columns
  })

  return { byStage, productsOf }
}
