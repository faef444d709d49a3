import { afterEach, expect, it } from 'vitest'
import { useOrders } from '@/pages/orders/useOrders'
import type { FirmTables } from '@/protocol/types'
import { TestRoom } from './room'
import * as rows from './rows'

let room: TestRoom

async function enter(firm: { readonly [N in keyof FirmTables]?: readonly FirmTables[N][] }) {
  room = await TestRoom.enter(
    { room: [rows.room()], clock: [rows.clock({ day: 72 })] },
    { mine: [rows.mine()], ...firm },
  )
}
afterEach(() => room.leave())

it('gives goods to the most urgent order first, and says what each needs next', async () => {
  await enter({
    orders: [
      rows.order(1, { shipBy: 90 }),
      rows.order(2, { shipBy: 80 }),
      rows.order(3, { shipBy: 85 }),
      rows.order(4, { status: 'ON_THE_WAY', arrivesOn: 74 }),
    ],
    stock: [{ key: 'p', quantity: 12, onTheWay: 9, refund: 9_600 }],
    purchases: [
      { key: 'a', product: 'p', quantity: 5, arrivesOn: 73 },
      { key: 'b', product: 'p', quantity: 4, arrivesOn: 74 },
    ],
  })
  const steps = useOrders().open.value.map(({ key, step, day, missing }) => [key, step, day, missing])
  expect(steps).toEqual([
    [4, 'way', 74, 0],
    [2, 'ship', 80, 0],
    [3, 'wait', 74, 0],
    [1, 'buy', 88, 9],
  ])
})

it('keeps goods of one product from orders for another', async () => {
  await enter({
    orders: [rows.order(1, { product: 'q' })],
    stock: [{ key: 'p', quantity: 99, onTheWay: 0, refund: 0 }],
  })
  expect(useOrders().open.value[0]).toMatchObject({ step: 'buy', missing: 10 })
})

it('counts the days that an order is late, and not before it is', async () => {
  await enter({ orders: [rows.order(1, { dueOn: 70 }), rows.order(2, { dueOn: 72, shipBy: 69 })] })
  expect(useOrders().open.value.map(({ daysLate }) => daysLate)).toEqual([2, 0])
})

it('lists closed orders with the latest first', async () => {
  await enter({
    orders: [
      rows.order(1, { status: 'ACCEPTED', closedOn: 60 }),
      rows.order(2, { status: 'DEFAULTED', closedOn: 71 }),
      rows.order(3),
    ],
  })
  expect(useOrders().closed.value.map(({ key }) => key)).toEqual([2, 1])
  expect(useOrders().open.value.map(({ key }) => key)).toEqual([3])
})
