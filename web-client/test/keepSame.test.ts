import { describe, expect, it } from 'vitest'
import { keepSame } from '@/tables/keepSame'

const row = { name: 'Lake' }
const entry = (key: number, more: object = {}) => ({ key, row, list: [row], ...more })

describe('keepSame', () => {
  it('keeps what has not changed, and takes what has', () => {
    const before = [entry(1), entry(2), entry(3)]
    const now = [entry(3), entry(1, { row: { name: 'Lake' } }), entry(2, { list: [row, row] }), entry(4)]
    const kept = keepSame(before, now)
    expect(kept.map(({ key }) => key)).toEqual([3, 1, 2, 4])
    expect(kept[0]).toBe(before[2])
    for (const at of [1, 2, 3]) expect(kept[at]).toBe(now[at])
  })

  it('sees a part that came or went', () => {
    const before = [{ key: 1, tender: undefined as number | undefined }]
    const now = [{ key: 1, tender: 7 }]
    expect(keepSame(before, now)[0]).toBe(now[0])
    expect(keepSame(undefined, now)).toEqual(now)
  })
})
