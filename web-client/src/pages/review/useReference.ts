import { useText } from '@/i18n/useText'
import type { Reference } from '@/protocol/types'
import { useReviewed } from './useReviewed'

/** What an entry is about, as people say it. */
export function useReference() {
  const { t } = useText()
  const { review, client, industry, product, month } = useReviewed()

  function clientOfOrder(order: number) {
    const found = review.value.clients.find(({ marks }) => marks.some((mark) => mark.order === order))
    return found ? client(found.client) : ''
  }

  /** Whose tender, and when: one client calls many. */
  function tenderText(tender: number) {
    for (const { client: of, marks } of review.value.clients) {
      const mark = marks.find((one) => one.tender === tender)
      if (mark) return t('review.tenderOf', { client: client(of), month: month(mark.day) })
    }
    return t('review.tender', { key: tender })
  }

  return (reference: Reference): string => {
    switch (reference.type) {
      case 'toFirm':
        return ''
      case 'toClient':
        return client(reference.client)
      case 'toIndustry':
        return industry(reference.industry)
      case 'toTender':
        return tenderText(reference.tender)
      case 'toOrder':
        return `${t('money.order', { key: reference.order })} ${clientOfOrder(reference.order)}`
      case 'toProduct':
        return `${product(reference.product)} × ${String(reference.quantity)}`
    }
  }
}
