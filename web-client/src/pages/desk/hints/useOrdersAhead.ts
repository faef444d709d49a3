import { computed } from 'vue'
import type { FirmOrderRow } from '@/protocol/types'
import { useDesk } from '../useDesk'

/** How many orders wait for the same step, and the earliest day (of the month) by which one needs it. */
interface Ahead {
  readonly count: number
  readonly by: number
}

/** What the firm's open orders need next, so that none is late. */
export function useOrdersAhead() {
  const desk = useDesk()

  return computed(() => {
    const unshipped = [...desk.orders.values()].filter(({ status }) => status === 'UNSHIPPED')
    const purchaseDays = desk.rules?.orders.purchaseDays ?? 0
    const days = desk.rules?.calendar.daysPerMonth ?? 1

    function ahead(orders: FirmOrderRow[], leadDays: number): Ahead {
      const by = Math.min(...orders.map(({ shipBy }) => shipBy - leadDays))
      return { count: orders.length, by: orders.length ? ((by - 1) % days) + 1 : 0 }
    }

    return {
      late: [...desk.orders.values()].filter(
        ({ status, dueOn }) => (status === 'UNSHIPPED' || status === 'ON_THE_WAY') && dueOn < desk.day,
      ).length,
      toBuy: ahead(
        unshipped.filter(({ quantity, inStock, onOrder }) => inStock + onOrder < quantity),
        purchaseDays,
      ),
      toShip: ahead(
        unshipped.filter(({ quantity, inStock }) => inStock >= quantity),
        0,
      ),
    }
  })
}
