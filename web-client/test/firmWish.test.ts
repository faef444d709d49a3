import { describe, expect, it } from 'vitest'
import { inOrder, isFull, wishFor } from '@/pages/join/firmWish'

const firm = (id: number, name: string, robot = false, people = 0) => ({
  id,
  name,
  robot,
  people,
  capacity: 5,
})

describe('choosing a firm', () => {
  it('shows people before robots, each by name', () => {
    const firms = [firm(1, 'Zeta'), firm(2, 'Robot 1', true), firm(3, 'Alpha')]
    expect(inOrder(firms, 'en').map(({ id }) => id)).toEqual([3, 1, 2])
  })

  it('joins people, and takes a robot over', () => {
    expect(wishFor(firm(1, 'Alpha'))).toEqual({ type: 'join', firm: 1 })
    expect(wishFor(firm(2, 'Robot', true))).toEqual({ type: 'takeOver', firm: 2 })
  })

  it('ends when every seat is taken', () => {
    expect(isFull(firm(1, 'Alpha', false, 5))).toBe(true)
    expect(isFull(firm(1, 'Alpha', false, 4))).toBe(false)
  })
})
