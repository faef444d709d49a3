import { describe, expect, it } from 'vitest'
import { contribution, shownTotal } from '@/pages/results/compare'
import type { SheetLine, Weights } from '@/protocol/types'

const WEIGHTS: Weights = { recognition: 50, price: 35, service: 15 }

function line(recognition: number, price: number, service: number): SheetLine {
  const total = 50 * recognition + 35 * price + 15 * service
  return {
    firm: 1,
    place: 1,
    product: 'p',
    unitPrice: 100,
    level: 'BASIC',
    recognition,
    price,
    service,
    total,
  }
}

describe('a line of the score sheet', () => {
  const winner = line(6000, 8000, 7000)

  it('splits the score into what each part brought', () => {
    expect(contribution(winner, WEIGHTS, 'recognition')).toBe(30)
    expect(contribution(winner, WEIGHTS, 'price')).toBe(28)
    expect(contribution(winner, WEIGHTS, 'service')).toBe(10.5)
    expect(shownTotal(winner)).toBe(68.5)
  })
})
