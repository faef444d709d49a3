import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, speak } from '@/i18n'
import { parsedRankPoints } from '@/pages/grades/rankPoints'
import SchemeCard from '@/pages/grades/SchemeCard.vue'
import type { GradingScheme } from '@/protocol/types'

const scheme: GradingScheme = {
  basis: 'RANK',
  measure: 'NET_WORTH',
  curve: { best: 100, worst: 60 },
  rankPoints: [100, 90],
  participationShare: 20,
}

function show(more: Partial<GradingScheme> = {}) {
  const chosen: GradingScheme[] = []
  const card = mount(SchemeCard, {
    props: {
      modelValue: { ...scheme, ...more },
      'onUpdate:modelValue': (next: GradingScheme) => {
        chosen.push(next)
      },
    },
    global: { plugins: [i18n] },
  })
  return { card, chosen }
}

beforeAll(() => speak('en'))

describe('points by rank', () => {
  it.each([
    ['100, 95,90', [100, 95, 90]],
    ['100，95、90', [100, 95, 90]],
    ['8 7\n6', [8, 7, 6]],
  ])('are read as teachers type them: %j', (text, points) => {
    expect(parsedRankPoints(text)).toEqual(points)
  })

  it.each(['', 'first 100', '1001', '-5', '1.5'])('are not guessed: %j', (text) => {
    expect(parsedRankPoints(text)).toBeUndefined()
  })
})

describe('the scheme', () => {
  it('keeps the rest when one part changes', async () => {
    const { card, chosen } = show()
    await card.get('select').setValue('PROFIT')
    expect(chosen).toEqual([{ ...scheme, measure: 'PROFIT' }])
  })

  it('never lets the worst points exceed the best', async () => {
    const { card, chosen } = show()
    const best = card.findAll('input[inputmode=decimal]')[0]
    await best?.setValue('50')
    expect(chosen).toEqual([{ ...scheme, curve: { best: 50, worst: 50 } }])
  })

  it('takes a table of points only when it is one', async () => {
    const { card, chosen } = show({ basis: 'RANK_POINTS' })
    const table = card.get('.el-input__inner')
    await table.setValue('best first')
    expect(chosen).toEqual([])
    expect(card.text()).toContain('Whole numbers')
    await table.setValue('30, 20')
    expect(chosen).toEqual([{ ...scheme, basis: 'RANK_POINTS', rankPoints: [30, 20] }])
  })
})
