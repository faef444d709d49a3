import { afterEach, beforeAll, expect, it } from 'vitest'
import { speak } from '@/i18n'
import { useLedger } from '@/pages/money/useLedger'
import type { Entry, LedgerLineRow, Reference } from '@/protocol/types'
import { TestRoom } from './room'
import * as rows from './rows'

let room: TestRoom
const line = (key: number, entry: Entry, reference: Reference): LedgerLineRow => ({
  key,
  day: 61,
  entry,
  amount: 100,
  cash: -100,
  balance: 900,
  reference,
})

beforeAll(() => speak('en'))
afterEach(() => room.leave())

async function enter() {
  room = await TestRoom.enter(
    {
      room: [rows.room()],
      clock: [rows.clock()],
      industries: [rows.industry('retail')],
      products: [rows.product('fits', ['a', 'b'])],
      clients: [rows.client(1)],
      tenders: [rows.tender(7, 1)],
    },
    {
      mine: [rows.mine()],
      orders: [rows.order(3)],
      ledger: [
        line(1, 'MONTHLY_SALARIES', { type: 'toFirm' }),
        line(2, 'CARE_VISIT', { type: 'toClient', client: 1 }),
        line(3, 'EXHIBITION', { type: 'toIndustry', industry: 'retail' }),
        line(4, 'BID_BOND_LOCKED', { type: 'toTender', tender: 7 }),
        line(5, 'FREIGHT', { type: 'toOrder', order: 3 }),
        line(6, 'PURCHASE', { type: 'toProduct', product: 'fits', quantity: 20 }),
        line(7, 'CARE_VISIT', { type: 'toClient', client: 1 }),
      ],
    },
  )
}

it('says what each line was for, the latest first', async () => {
  await enter()
  const { lines, about } = useLedger()
  expect(lines.value.map(({ key, reference }) => [key, about(reference)])).toEqual([
    [7, 'Client 1'],
    [6, 'fits × 20'],
    [5, 'Order #3 · Client 1'],
    [4, 'Client 1'],
    [3, 'retail'],
    [2, 'Client 1'],
    [1, ''],
  ])
})

it('shows one kind of entry of those that there are', async () => {
  await enter()
  const { lines, kinds, kind } = useLedger()
  expect(kinds.value).toHaveLength(6)
  expect(kinds.value[0]).toBe('CARE_VISIT')
  kind.value = 'CARE_VISIT'
  expect(lines.value.map(({ key }) => key)).toEqual([7, 2])
})
