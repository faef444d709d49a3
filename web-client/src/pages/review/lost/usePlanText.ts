import { listed } from '@/format/list'
import { useText } from '@/i18n/useText'
import type { CampaignPlan, Means } from '@/protocol/reviews'

/** What a plan consists of, the same means counted once: “large exhibition, care visit ×2”. */
export function usePlanText() {
  const { t, language } = useText()

  function plan({ campaigns }: CampaignPlan): string {
    const counts = new Map<Means, number>()
    for (const { means } of campaigns) counts.set(means, (counts.get(means) ?? 0) + 1)
    const steps = [...counts].map(
      ([means, count]) => t(`review.means.${means}`) + (count > 1 ? ` ×${String(count)}` : ''),
    )
    return listed(steps, language.value)
  }

  return { plan }
}
