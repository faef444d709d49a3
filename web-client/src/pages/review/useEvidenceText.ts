import { useText } from '@/i18n/useText'
import type { Evidence } from '@/protocol/reviews'
import { useReference } from './useReference'
import { useReviewed } from './useReviewed'

/** A piece of evidence as the words of a link. */
export function useEvidenceText() {
  const { t } = useText()
  const { client } = useReviewed()
  const about = useReference()

  return (evidence: Evidence): string => {
    switch (evidence.type) {
      case 'tenderEvidence':
        return about({ type: 'toTender', tender: evidence.tender })
      case 'orderEvidence':
        return about({ type: 'toOrder', order: evidence.order })
      case 'clientEvidence':
        return client(evidence.client)
      case 'monthEvidence':
        return t('game.month', { month: evidence.month })
      case 'itemEvidence':
        return t(`review.item.${evidence.item}`)
    }
  }
}
