import { describe, expect, it } from 'vitest'
import { fenOf, typed } from '@/pages/bids/price'

describe('a typed price', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    [' 1,234.05 ', 123405],
    ['0.01', 1],
  ])('%s is %i fen', (text, fen) => {
    expect(fenOf(text)).toBe(fen)
  })

  it.each(['', '0', 'abc', '-3', '1.234', '1e5', '12.'])('"%s" is no price', (text) => {
    expect(fenOf(text)).toBeUndefined()
  })

  it('is written back as it would be typed', () => {
    expect([typed(1200), typed(1250), typed(1205)]).toEqual(['12', '12.50', '12.05'])
  })
})
