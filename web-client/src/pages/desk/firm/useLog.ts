import { computed } from 'vue'
import { useText } from '@/i18n/useText'
import type { Action, LogLineRow } from '@/protocol/types'
import { useDesk } from '../useDesk'
import { useNames } from '../useNames'

const BY_CLIENT: ReadonlySet<string> = new Set<Action['type']>([
  'enrol',
  'promote',
  'release',
  'visitClient',
  'startSeminar',
])

/** The firm's log as sentences, the latest first. */
export function useLog() {
  const desk = useDesk()
  const names = useNames()
  const { t } = useText()

  function subject({ what, subject: key }: LogLineRow): string {
    if (BY_CLIENT.has(what)) return names.client(Number(key))
    if (what === 'startExhibition') return names.industry(key)
    if (what === 'buyGoods' || what === 'returnGoods') return names.product(key)
    if (what === 'submitBid' || what === 'withdrawBid') return clientOf(desk.tenders, key)
    if (what === 'shipOrder') return clientOf(desk.orders, key)
    return key
  }

  function clientOf(table: ReadonlyMap<number | string, { readonly client: number }>, key: string) {
    const row = table.get(Number(key))
    return row ? names.client(row.client) : key
  }

  return computed(() =>
    [...desk.log.values()]
      .sort((a, b) => b.key - a.key)
      .map((line) => ({
        ...line,
        action: t(`game.action.${line.what as Action['type']}`),
        about: subject(line),
      })),
  )
}
