import type { Action } from '@/protocol/types'
import { useText } from '@/i18n/useText'
import { useDesk } from './useDesk'
import { useNames } from './useNames'

/** What an action is and whom it concerns, as people say it. */
export function useActionText() {
  const { t } = useText()
  const desk = useDesk()
  const names = useNames()

  const kind = (action: Action) => t(`game.action.${action.type}`)

  function subject(action: Action): string {
    switch (action.type) {
      case 'enrol':
      case 'promote':
      case 'release':
      case 'visitClient':
        return names.client(action.client)
      case 'startSeminar':
        return `${names.client(action.client)} · ${names.product(action.product)}`
      case 'startExhibition':
        return `${names.industry(action.industry)} · ${t(`game.size.${action.size}`)}`
      case 'submitBid':
      case 'withdrawBid':
        return tenderName(action.tender)
      case 'buyGoods':
      case 'returnGoods':
        return `${names.product(action.product)} × ${String(action.quantity)}`
      case 'shipOrder':
        return orderName(action.order)
      case 'hire':
      case 'dismiss':
        return t('game.manager')
    }
  }

  function tenderName(key: number) {
    const tender = desk.tenders.get(key)
    return tender ? names.client(tender.client) : `#${String(key)}`
  }

  function orderName(key: number) {
    const order = desk.orders.get(key)
    return order ? `#${String(key)} ${names.client(order.client)}` : `#${String(key)}`
  }

  const whole = (action: Action) => `${kind(action)} · ${subject(action)}`

  return { kind, subject, whole }
}
