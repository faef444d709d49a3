import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { useText } from '@/i18n/useText'
import type { FirmReviewAnswer, ReviewedGame } from '@/protocol/reviews'
import type { ClientId, FirmId, IndustryId, LocalText, ProductId } from '@/protocol/types'

const REVIEWED: InjectionKey<ComputedRef<FirmReviewAnswer | undefined>> = Symbol('reviewed')

/** All below speak of this review, and are shown only when it is here. */
export function provideReviewed(answer: ComputedRef<FirmReviewAnswer | undefined>) {
  provide(REVIEWED, answer)
}

/** The review that is being read, and names for what it refers to, in the language now spoken. */
export function useReviewed() {
  const provided = inject(REVIEWED)
  const answer = computed(() => {
    if (!provided?.value) throw new Error('There is no review here')
    return provided.value
  })
  const names = useReviewNames(() => answer.value.facts)
  return { answer, review: computed(() => answer.value.review), ...names }
}

/** Names of a reviewed game; the room may be in another one by now. */
export function useReviewNames(facts: () => ReviewedGame) {
  const { t, local } = useText()
  const index = computed(() => {
    const { firms, clients, industries } = facts()
    return {
      firms: new Map(firms.map(({ id, name }) => [id, name])),
      clients: new Map(clients.map(({ id, name }) => [id, name])),
      industries: new Map(industries.map(({ id, name }) => [id, name])),
      products: new Map(industries.flatMap(({ products }) => products.map(({ id, name }) => [id, name]))),
    }
  })
  const said = (name: LocalText | undefined, id: string | number) => (name ? local(name) : String(id))

  const firm = (id: FirmId) => index.value.firms.get(id) ?? String(id)
  const client = (id: ClientId) => said(index.value.clients.get(id), id)
  const industry = (id: IndustryId) => said(index.value.industries.get(id), id)
  const product = (id: ProductId) => said(index.value.products.get(id), id)

  const daysPerMonth = () => facts().calendar.daysPerMonth
  const month = (day: number) => Math.max(1, Math.ceil(day / daysPerMonth()))
  /** Day 0, before the first opening, stands at the head of the first month. */
  const date = (day: number) =>
    t('game.date', { month: month(day), day: Math.max(1, day - (month(day) - 1) * daysPerMonth()) })

  return { firm, client, industry, product, month, date }
}
