import { computed, ref } from 'vue'
import { useDesk } from '@/pages/desk/useDesk'
import type { ClientRow, SheetLine, TenderCallRow } from '@/protocol/types'
import { kindOf, type Kind } from './compare'

/** An opened tender that the firm bid for, with its own line and the winner's. */
export interface Outcome {
  readonly key: number
  readonly tender: TenderCallRow
  readonly client: ClientRow
  readonly own: SheetLine
  readonly winner: SheetLine | undefined
  readonly sheet: readonly SheetLine[]
  readonly kind: Kind
}

/** What the openings of a month found; the latest month unless another is chosen. */
export function useResults() {
  const desk = useDesk()
  const chosen = ref<number>()

  const opened = computed(() => [...desk.tenders.values()].filter(({ status }) => status !== 'OPEN'))
  const months = computed(() => [...new Set(opened.value.map(({ month }) => month))].sort((a, b) => a - b))
  const month = computed({
    get: () => chosen.value ?? months.value.at(-1) ?? 0,
    set: (value: number) => (chosen.value = value),
  })

  const outcomes = computed(() => outcomesOf(month.value))
  const others = computed(() =>
    opened.value.filter((tender) => tender.month === month.value && !desk.results.get(tender.key)?.own),
  )

  function outcomesOf(of: number): Outcome[] {
    return opened.value
      .filter((tender) => tender.month === of)
      .flatMap((tender) => {
        const result = desk.results.get(tender.key)
        const client = desk.clients.get(tender.client)
        if (!result?.own || !client) return []
        const { own, sheet } = result
        const winner = sheet.find(({ firm }) => firm === result.winner)
        const kind = kindOf(own, result.winner)
        return [{ key: tender.key, tender, client, own, winner, sheet, kind } satisfies Outcome]
      })
  }

  const count = (kind: Kind) => outcomes.value.filter((outcome) => outcome.kind === kind).length
  const summary = computed(() => ({
    won: count('won'),
    lost: count('lost'),
    void: count('void'),
    value: outcomes.value
      .filter(({ kind }) => kind === 'won')
      .reduce((sum, { own, tender }) => sum + own.unitPrice * tender.quantity, 0),
  }))

  return { months, month, outcomes, others, summary }
}
