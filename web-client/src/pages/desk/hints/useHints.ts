import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { useText } from '@/i18n/useText'
import type { MessageKey } from '@/i18n/messages'
import { useBadges } from '../useBadges'
import { useDesk } from '../useDesk'
import { isManaged } from '../stages'
import { useOrdersAhead } from './useOrdersAhead'

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
  const orders = useOrdersAhead()

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
    const { mine } = desk
    if (!mine) return []
    say('late', orders.value.late, {}, true)
    say('cash', mine.cash < mine.monthlyCost ? 1 : 0, {}, true)
    say('funding', mine.needIfAllWon > mine.cash ? 1 : 0, {}, true)
    say('buy', orders.value.toBuy.count, { day: orders.value.toBuy.by }, true)
    say('ship', orders.value.toShip.count, { day: orders.value.toShip.by }, true)
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
