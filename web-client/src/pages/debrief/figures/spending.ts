import type { FirmYear } from '@/protocol/reviews'
import { mean } from './share'

export interface SpendingGroup {
  readonly firms: number
  /** Means, in fen. */
  readonly campaigns: number
  readonly sales: number
}

export interface SpendingFinding {
  readonly most: SpendingGroup
  readonly least: SpendingGroup
}

const group = (firms: readonly FirmYear[]): SpendingGroup => ({
  firms: firms.length,
  campaigns: mean(firms.map(({ campaigns }) => campaigns)),
  sales: mean(firms.map(({ sales }) => sales)),
})

/** The third of the firms that spent most on campaigns beside the third that spent least. */
export function spendingFinding(firms: readonly FirmYear[]): SpendingFinding | undefined {
  const third = Math.ceil(firms.length / 3)
  if (firms.length < 2) return undefined
  const byCampaigns = [...firms].sort((a, b) => b.campaigns - a.campaigns)
  return { most: group(byCampaigns.slice(0, third)), least: group(byCampaigns.slice(-third)) }
}
