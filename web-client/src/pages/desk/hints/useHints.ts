import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { useText } from '@/i18n/useText'
import type { MessageKey } from '@/i18n/messages'
import { useOrders, type Step } from '@/pages/orders/useOrders'
import { useBadges } from '../useBadges'
import { useDate } from '../useDate'
import { useDesk } from '../useDesk'
import { isManaged } from '../stages'

export interface Hint {
  readonly id: string
  readonly text: string
  readonly to: RouteLocationRaw
  readonly urgent: boolean
}

/** What to do now, read from the tables alone; what cannot wait comes first. */
export function useHints() {
  const { t } = useText()
  const desk = useDesk()
  const badges = useBadges()
  const { dayOfMonth } = useDate()
  const { open: orders } = useOrders()

  const relations = computed(() => [...desk.relations.values()])
  const openClients = computed(
    () =>
      relations.value.filter(
        ({ key, stage, enrolFrom }) =>
          !isManaged(stage) && enrolFrom <= desk.month && (desk.clients.get(key)?.freeSlots ?? 0) > 0,
      ).length,
  )
  const idle = computed(() => {
    const limit = desk.rules?.monthEnd.idleMonths ?? 0
    return relations.value.filter(
      ({ stage, idleMonths }) => (stage === 'FORMATION' || stage === 'STABLE') && idleMonths >= limit - 1,
    ).length
  })

  return computed<Hint[]>(() => {
    const hints: Hint[] = []
    const say = (
      id: keyof typeof PLACES,
      count: number,
      values: Record<string, string | number> = {},
      urgent = false,
    ) => {
      if (count <= 0) return
      const key: MessageKey = `desk.hints.${id}`
      hints.push({ id, text: t(key, { count, ...values }), to: { name: PLACES[id] }, urgent })
    }
    /** How many orders wait for the same step, and the day of the month by which the first needs it. */
    const sayAhead = (step: Step & keyof typeof PLACES) => {
      const waiting = orders.value.filter((task) => task.step === step)
      const first = Math.min(...waiting.map(({ day }) => day))
      say(step, waiting.length, { day: dayOfMonth(first) }, true)
    }
    const { mine } = desk
    if (!mine) return []
    say('late', orders.value.filter(({ daysLate }) => daysLate > 0).length, {}, true)
    say('cash', mine.cash < mine.monthlyCost ? 1 : 0, {}, true)
    say('funding', mine.needIfAllWon > mine.cash ? 1 : 0, {}, true)
    sayAhead('buy')
    sayAhead('ship')
    say('bid', badges.bids.value)
    say('enrol', Math.min(mine.freePlaces, openClients.value), {
      places: mine.freePlaces,
      clients: openClients.value,
    })
    say('promote', badges.clients.value)
    say('idle', idle.value)
    return hints
  })
}

const PLACES = {
  late: 'desk.orders',
  cash: 'desk.money',
  funding: 'desk.bids',
  buy: 'desk.orders',
  ship: 'desk.orders',
  bid: 'desk.bids',
  enrol: 'desk.market',
  promote: 'desk.clients',
  idle: 'desk.clients',
} as const
