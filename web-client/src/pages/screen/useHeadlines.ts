import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'
import { compactMoney } from '@/format/money'
import { useText } from '@/i18n/useText'
import type { HeadlineKind, HeadlineRow } from '@/protocol/types'

export interface HeadlineText {
  readonly key: number
  readonly day: number
  readonly kind: HeadlineKind
  readonly text: string
}

/** The latest of what happened, in words, the latest first. */
export function useHeadlines(count: number) {
  const { t, local, language } = useText()
  const line = useRoom()
  const rows = line.table('everyone', 'headlines')
  const firms = line.table('everyone', 'firms')
  const clients = line.table('everyone', 'clients')

  function clientName(key: number | undefined) {
    const client = key === undefined ? undefined : clients.value.get(key)
    return client ? local(client.name) : ''
  }

  function words({ kind, facts }: HeadlineRow): string {
    const { firm, client, amount, month } = facts
    return t(`screen.headline.${kind}`, {
      firm: firm === undefined ? '' : (firms.value.get(firm)?.name ?? ''),
      client: clientName(client),
      amount: compactMoney(amount ?? 0, language.value),
      month: month ?? 0,
    })
  }

  return computed<HeadlineText[]>(() =>
    [...rows.value.values()]
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map((row) => ({ key: row.key, day: row.day, kind: row.kind, text: words(row) })),
  )
}
