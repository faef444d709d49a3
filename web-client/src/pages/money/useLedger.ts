import { computed, ref } from 'vue'
import { useText } from '@/i18n/useText'
import { useDesk } from '@/pages/desk/useDesk'
import { useNames } from '@/pages/desk/useNames'
import type { Entry, LedgerLineRow, Reference } from '@/protocol/types'

/** The ledger, the latest first, of one kind of entry or all, with what each line was for in words. */
export function useLedger() {
  const { t } = useText()
  const desk = useDesk()
  const names = useNames()

  function about(reference: Reference): string {
    switch (reference.type) {
      case 'toFirm':
        return ''
      case 'toClient':
        return names.client(reference.client)
      case 'toIndustry':
        return names.industry(reference.industry)
      case 'toTender': {
        const tender = desk.tenders.get(reference.tender)
        return tender ? names.client(tender.client) : ''
      }
      case 'toOrder': {
        const order = desk.orders.get(reference.order)
        const name = t('money.order', { key: reference.order })
        return order ? `${name} · ${names.client(order.client)}` : name
      }
      case 'toProduct':
        return `${names.product(reference.product)} × ${String(reference.quantity)}`
    }
  }

  const all = computed<readonly LedgerLineRow[]>(() => [...desk.ledger.values()].reverse())
  /** The kinds of entry that there are, each once, the latest first. */
  const kinds = computed(() => [...new Set(all.value.map(({ entry }) => entry))])
  const kind = ref<Entry | ''>('')
  const lines = computed(() => all.value.filter(({ entry }) => !kind.value || entry === kind.value))

  return { lines, kinds, kind, about }
}
