import { expect, it } from 'vitest'
import { curveNumbers, recognitionAt } from '@/pages/review/clients/curveChart'
import { answer } from './reviews'

const [client] = answer().review.clients
if (!client) throw new Error('a client is needed')

const words = {
  group: String,
  mark: ({ kind }: { kind: string }) => kind,
  stage: String,
  date: String,
  recognition: 'R',
  head: [],
}

it('holds its value until the next point', () => {
  expect(recognitionAt(client, 0)).toBe(0)
  expect(recognitionAt(client, 4)).toBe(0)
  expect(recognitionAt(client, 29)).toBe(2_500)
  expect(recognitionAt(client, 360)).toBe(2_300)
})

it('lists every day on which something changed or happened, once', () => {
  expect(curveNumbers(client, words).rows).toEqual([
    ['1', '0.00', 'PROSPECT', ''],
    ['3', '0.00', 'PROSPECT', 'ENROLLED'],
    ['5', '25.00', 'FORMATION', 'SEMINAR'],
    ['20', '25.00', 'FORMATION', 'BID_LOST'],
    ['30', '23.00', 'FORMATION', ''],
    ['50', '23.00', 'FORMATION', 'ORDER_LATE'],
  ])
})
