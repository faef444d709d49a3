import { expect, it } from 'vitest'
import { placeOf } from '@/pages/review/useEvidence'
import { answer } from './reviews'

const { review } = answer()

it('leads from each kind of evidence to where it stands', () => {
  expect(placeOf({ type: 'tenderEvidence', tender: 7 }, review)).toEqual({
    section: 'lost',
    query: { tender: 7 },
  })
  expect(placeOf({ type: 'monthEvidence', month: 3 }, review)).toEqual({
    section: 'lost',
    query: { month: 3 },
  })
  expect(placeOf({ type: 'itemEvidence', item: 'SEMINARS' }, review)).toEqual({
    section: 'money',
    query: { item: 'SEMINARS' },
  })
  expect(placeOf({ type: 'clientEvidence', client: 1 }, review)).toEqual({
    section: 'clients',
    query: { client: 1 },
  })
})

it('finds an order at its client', () => {
  expect(placeOf({ type: 'orderEvidence', order: 4 }, review)).toEqual({
    section: 'clients',
    query: { client: 1, order: 4 },
  })
})
