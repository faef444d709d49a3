import { describe, expect, it } from 'vitest'
import { waitBefore } from '@/connection/backoff'
import { newInputId } from '@/connection/inputId'
import { compactMoney, money } from '@/format/money'
import { countdown, percent, points } from '@/format/numbers'

describe('money', () => {
  it.each([
    [0, '¥0'],
    [123_450, '¥1,234.50'],
    [200_000_000, '¥2,000,000'],
    [-1_805, '−¥18.05'],
  ])('%i fen is %s', (fen, text) => {
    expect(money(fen)).toBe(text)
  })

  it('carries a plus only when it is a movement upwards', () => {
    expect(money(100, true)).toBe('+¥1')
    expect(money(0, true)).toBe('¥0')
  })

  it.each([
    [99_999_00, '¥10万', '¥100k'],
    [1_234_567_00, '¥123.5万', '¥1.235M'],
    [12_345_00, '¥1.235万', '¥12.35k'],
    [250_000_000_00, '¥2.5亿', '¥250M'],
    [-950_00, '−¥950', '−¥950'],
  ])('%i fen is short in both languages', (fen, chinese, english) => {
    expect(compactMoney(fen, 'zh-CN')).toBe(chinese)
    expect(compactMoney(fen, 'en')).toBe(english)
  })
})

describe('numbers', () => {
  it('show centipoints, rates and time left', () => {
    expect(points(6_250)).toBe('62.50')
    expect(percent(1_500)).toBe('15%')
    expect(percent(250)).toBe('2.5%')
    expect(countdown(61_001)).toBe('1:02')
    expect(countdown(0)).toBe('0:00')
  })
})

describe('input ids', () => {
  it('are version 4 UUIDs, and differ', () => {
    const ids = Array.from({ length: 100 }, newInputId)
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(new Set(ids).size).toBe(100)
  })
})

describe('backoff', () => {
  const backoff = { firstMs: 100, longestMs: 1_000 }
  it('doubles up to its limit, spread over the upper half', () => {
    expect([0, 1, 2, 9].map((attempt) => waitBefore(attempt, backoff, () => 0))).toEqual([50, 100, 200, 500])
    expect([0, 1, 2, 9].map((attempt) => waitBefore(attempt, backoff, () => 1))).toEqual([
      100, 200, 400, 1_000,
    ])
  })
})
