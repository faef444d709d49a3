import { computed, ref } from 'vue'
import type { CampaignTerms, ExhibitionSize, Preview, RelationRow } from '@/protocol/types'
import { useMarket, type MarketEntry } from '../market/useMarket'
import { useDesk } from '../useDesk'

export const SIZES: readonly ExhibitionSize[] = ['SMALL', 'MEDIUM', 'LARGE']

export interface Reached extends MarketEntry {
  readonly relation: RelationRow
}

const GAIN: Record<ExhibitionSize, (preview: Preview) => number> = {
  SMALL: ({ smallExhibition }) => smallExhibition,
  MEDIUM: ({ mediumExhibition }) => mediumExhibition,
  LARGE: ({ largeExhibition }) => largeExhibition,
}

export const gainOf = (size: ExhibitionSize, { preview }: RelationRow) => GAIN[size](preview)

/** One industry's exhibition: whom it would reach, and what each size would do to each. */
export function useExhibition() {
  const desk = useDesk()
  const { entries } = useMarket()

  /** Industries with the number of our clients there, most first. */
  const industries = computed(() =>
    [...desk.industries.keys()]
      .map((key) => ({
        key: String(key),
        mine: entries.value.filter(({ client, managed }) => managed && client.industry === key).length,
      }))
      .sort((a, b) => b.mine - a.mine),
  )
  const picked = ref<string>()
  const industry = computed({
    get: () => picked.value ?? industries.value[0]?.key ?? '',
    set: (key: string) => (picked.value = key),
  })

  const reached = computed(() =>
    entries.value
      .filter(
        (entry): entry is Reached => entry.relation !== undefined && entry.client.industry === industry.value,
      )
      .sort((a, b) => Number(b.managed) - Number(a.managed)),
  )
  const running = computed(() =>
    [...desk.campaigns.values()].some((campaign) => campaign.industry === industry.value),
  )

  function terms(size: ExhibitionSize): CampaignTerms | undefined {
    const rules = desk.rules?.campaigns
    return (
      rules &&
      { SMALL: rules.smallExhibition, MEDIUM: rules.mediumExhibition, LARGE: rules.largeExhibition }[size]
    )
  }

  const total = (size: ExhibitionSize) =>
    reached.value
      .filter(({ managed }) => managed)
      .reduce((sum, { relation }) => sum + gainOf(size, relation), 0)

  return { industries, industry, reached, running, terms, total }
}
