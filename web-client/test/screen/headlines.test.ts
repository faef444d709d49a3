import { afterEach, expect, it } from 'vitest'
import { speak } from '@/i18n'
import { useHeadlines } from '@/pages/screen/useHeadlines'
import type { FirmRow, HeadlineRow } from '@/protocol/types'
import { TestRoom } from '../desk/room'
import * as rows from '../desk/rows'

let room: TestRoom

const aurora: FirmRow = { key: 3, name: 'Aurora', robot: false, people: 2, bankruptOn: 0 }

const headline = (key: number, kind: HeadlineRow['kind'], facts: HeadlineRow['facts']): HeadlineRow => ({
  key,
  day: key,
  kind,
  facts,
})

afterEach(() => room.leave())

it('are words in the language of the screen, the latest first', async () => {
  room = await TestRoom.enter({
    firms: [aurora],
    clients: [rows.client(7, { name: { zh: '惠佳超市', en: 'Huijia' } })],
    headlines: [
      headline(1, 'MONTH_OPENED', { month: 2 }),
      headline(2, 'AWARD', { firm: 3, client: 7, tender: 9, amount: 50_000_000 }),
      headline(3, 'BANKRUPTCY', { firm: 3 }),
    ],
  })
  const headlines = useHeadlines(3)
  await speak('en')
  expect(headlines.value.map(({ text }) => text)).toEqual([
    'Aurora is bankrupt',
    'Aurora wins the tender of Huijia: ¥500k',
    'Month 2 opens',
  ])
  await speak('zh-CN')
  expect(headlines.value[1]?.text).toBe('Aurora中标惠佳超市，金额 ¥50万')
})
