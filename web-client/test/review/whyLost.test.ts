import { beforeAll, expect, it } from 'vitest'
import { speak } from '@/i18n'
import WhyLost from '@/pages/review/lost/WhyLost.vue'
import type { LostBid } from '@/protocol/reviews'
import { shown } from './page'
import { answer, lostBid } from './reviews'

const why = async (more: Partial<LostBid> = {}) => {
  const lost = lostBid(7, more)
  return (await shown(WhyLost, { lost }, answer([lost]))).page
}

beforeAll(() => speak('en'))

it('says in one line what decided, and by how much', async () => {
  expect((await why()).find('.line').text()).toBe('Recognition decided: 10.00 points short')
  expect((await why({ decider: 'TIE' })).find('.line').text()).toContain('The same score')
})

it('shows the parts with signs, and their sum', async () => {
  const gap = { total: 60_000, recognition: 90_000, price: -45_000, service: 15_000, voided: 0 }
  const parts = (await why({ gap })).findAll('.gap li').map((part) => part.text().replace(/\s+/g, ' '))
  expect(parts).toEqual(['Recognition −9.00', 'Price +4.50', 'Service −1.50', 'Together −6.00'])
})

it('shows what would have won, and whether it would have earned', async () => {
  const page = await why({
    price: { unitPrice: 1_250, contribution: -200_000 },
    recognition: {
      recognition: 6_001,
      missing: 2_001,
      contribution: 1_500_000,
      plan: {
        cost: 3_000_000,
        recognition: 6_100,
        affordable: true,
        campaigns: [
          { means: 'SEMINAR', startsOn: 1, endsOn: 3, cost: 1_500_000 },
          { means: 'SEMINAR', startsOn: 3, endsOn: 5, cost: 1_500_000 },
        ],
      },
    },
  })
  const ways = page.findAll('dd').map((way) => way.findAll('b, span, small').map((part) => part.text()))
  expect(ways).toEqual([
    ['¥12.50', 'loses ¥2k', 'instead of ¥14'],
    ['60.01', 'earns ¥15k', '20.01 more than you had, by fitting seminar ×2 for ¥30k'],
  ])
})

it('says so when nothing alone would have won', async () => {
  expect((await why()).text()).toContain('No price, no recognition and no service level')
})

it('offers nothing where too few bid', async () => {
  const page = await why({ decider: 'TOO_FEW_BIDS' })
  expect(page.find('.gap').exists()).toBe(true)
  expect(page.text()).not.toContain('would have won')
})

it('tells the reason of a void bid and its least repair', async () => {
  const bid = lostBid(7).own
  const page = await why({
    decider: 'VOID',
    own: { bid: bid.bid, recognition: 4_000, record: 5_000, voidReason: 'PRODUCT_MISMATCH' },
    repair: { product: 'q', unitPrice: 1_300, cashShort: 50_000, wins: true },
  })
  expect(page.find('.line').text()).toBe('Void: A required feature is missing')
  expect(page.find('.repair').text()).toBe(
    'Valid with the product “Tag”, a price of ¥13, and ¥500 more cash. It would have won.',
  )
})

it('has the exact figures one tap away', async () => {
  const gap = { total: 123_456, recognition: 123_456, price: 0, service: 0, voided: 0 }
  const page = await why({ gap })
  expect(page.find('table').exists()).toBe(false)
  const fold = page.find('details')
  fold.element.open = true
  await fold.trigger('toggle')
  expect(page.text()).toContain('−12.3456')
})
