import { computed } from 'vue'
import type { FirmOrderRow } from '@/protocol/types'
import { useDesk } from '@/pages/desk/useDesk'

/** What an open order waits for. */
export type Step = 'buy' | 'wait' | 'ship' | 'way'

/** An order with what it needs next. */
export interface Task {
  readonly key: number
  readonly order: FirmOrderRow
  readonly step: Step
  /** The day the step is about. */
  readonly day: number
  /** Units to buy for it, after the orders before it took theirs. */
  readonly missing: number
  readonly daysLate: number
}

/** Open orders, the most urgent first; goods in hand and on the way are given to them in that order. */
export function useOrders() {
  const desk = useDesk()

  const open = computed<Task[]>(() => {
    const inStock = new Map<string, number>()
    const coming = new Map<string, number>()
    for (const { key, quantity, onTheWay } of desk.stock.values()) {
      inStock.set(key, quantity)
      coming.set(key, onTheWay)
    }
    return [...desk.orders.values()]
      .filter(({ status }) => status === 'UNSHIPPED' || status === 'ON_THE_WAY')
      .sort((a, b) => a.shipBy - b.shipBy || a.key - b.key)
      .map((order) => ({
        key: order.key,
        order,
        daysLate: Math.max(0, desk.day - order.dueOn),
        ...next(order),
      }))

    function next(order: FirmOrderRow): Pick<Task, 'step' | 'day' | 'missing'> {
      if (order.status === 'ON_THE_WAY') return { step: 'way', day: order.arrivesOn, missing: 0 }
      const here = take(inStock, order.product, order.quantity)
      if (here === order.quantity) return { step: 'ship', day: order.shipBy, missing: 0 }
      const lead = desk.rules?.orders.purchaseDays ?? 0
      const missing = order.quantity - here - take(coming, order.product, order.quantity - here)
      return missing > 0
        ? { step: 'buy', day: order.shipBy - lead, missing }
        : { step: 'wait', day: lastArrival(order.product), missing }
    }
  })

  const closed = computed(() =>
    [...desk.orders.values()]
      .filter(({ closedOn }) => closedOn > 0)
      .sort((a, b) => b.closedOn - a.closedOn || b.key - a.key),
  )

  function lastArrival(product: string) {
    const arrivals = [...desk.purchases.values()].filter((purchase) => purchase.product === product)
    return Math.max(0, ...arrivals.map(({ arrivesOn }) => arrivesOn))
  }

  return { open, closed }
}

function take(from: Map<string, number>, product: string, wanted: number): number {
  const there = from.get(product) ?? 0
  const taken = Math.min(there, wanted)
  from.set(product, there - taken)
  return taken
}
