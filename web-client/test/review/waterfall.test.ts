import { expect, it } from 'vitest'
import { waterfallBars } from '@/pages/review/money/waterfall'

it('begins each bar where the one before ended', () => {
  const bars = waterfallBars({
    start: 100,
    steps: [
      { item: 'MARGIN', amount: 100, avoidable: 0 },
      { item: 'SEMINARS', amount: -150, avoidable: 50 },
    ],
    end: 50,
  })
  expect(bars.map(({ name, left, width, end }) => [name, left, width, end])).toEqual([
    ['START', 0, 50, 50],
    ['MARGIN', 50, 50, 100],
    ['SEMINARS', 25, 75, 25],
    ['END', 0, 25, 25],
  ])
  expect(bars[2]?.avoidableWidth).toBe(25)
})

it('has room below zero', () => {
  const bars = waterfallBars({
    start: 100,
    steps: [{ item: 'PENALTIES', amount: -200, avoidable: 200 }],
    end: -100,
  })
  expect(bars.map(({ left, width }) => [left, width])).toEqual([
    [50, 50],
    [0, 100],
    [0, 50],
  ])
})
