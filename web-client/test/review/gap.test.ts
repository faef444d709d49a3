import { expect, it } from 'vitest'
import { exactPoints, partsOf, shownPoints, signedPoints, splitBar } from '@/pages/review/lost/gap'

const gap = { total: 60_000, recognition: 90_000, price: -45_000, service: 15_000, voided: 0 }

it('draws every part as long as it weighed, what cost points left of zero', () => {
  const { behind, ahead, zero } = splitBar(gap)
  expect(behind.map(({ part, own, width }) => [part, own, width])).toEqual([
    ['recognition', -90_000, 60],
    ['service', -15_000, 10],
  ])
  expect(ahead.map(({ part, own, width }) => [part, own, width])).toEqual([['price', 45_000, 30]])
  expect(zero).toBe(70)
})

it('shows nothing for a tie', () => {
  expect(splitBar({ total: 0, recognition: 0, price: 0, service: 0, voided: 0 })).toEqual({
    behind: [],
    ahead: [],
    zero: 0,
  })
})

it('names the void part only where there is one', () => {
  expect(partsOf(gap)).toEqual(['recognition', 'price', 'service'])
  expect(partsOf({ ...gap, voided: 1 })).toContain('voided')
})

it('shows points to read, and points that add up', () => {
  expect(shownPoints(-124_000)).toBe('12.40')
  expect(signedPoints(-124_000)).toBe('−12.40')
  expect(signedPoints(500)).toBe('+0.05')
  expect(exactPoints(-123_456)).toBe('−12.3456')
  expect(exactPoints(123_400)).toBe('+12.34')
  expect(exactPoints(0)).toBe('±0.00')
})
