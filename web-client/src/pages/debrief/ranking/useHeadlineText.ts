import { compactMoney } from '@/format/money'
import { percent } from '@/format/numbers'
import { useText } from '@/i18n/useText'
import type { ClassHeadline, ReviewedGame } from '@/protocol/reviews'
import { useNames } from '../names'

/** Scores are weighted centipoints. */
const SCORE = 10_000

/** A month's news in words. */
export function useHeadlineText(facts: () => ReviewedGame) {
  const { t, language } = useText()
  const names = useNames()

  function date(day: number) {
    const { daysPerMonth } = facts().calendar
    return t('game.date', {
      month: Math.floor((day - 1) / daysPerMonth) + 1,
      day: ((day - 1) % daysPerMonth) + 1,
    })
  }

  function words(headline: ClassHeadline): string {
    switch (headline.type) {
      case 'firmFell':
        return t('debrief.headlines.firmFell', {
          firm: names.firm(headline.firm),
          date: date(headline.day),
        })
      case 'leaderChanged': {
        const firm = names.firm(headline.leader)
        if (headline.before === undefined) return t('debrief.headlines.firstLeader', { firm })
        return t('debrief.headlines.leaderChanged', { firm, before: names.firm(headline.before) })
      }
      case 'firmClimbed': {
        const { firm, from, to } = headline
        return t('debrief.headlines.firmClimbed', { firm: names.firm(firm), from, to })
      }
      case 'biggestOrder':
        return t('debrief.headlines.biggestOrder', {
          firm: names.firm(headline.firm),
          client: names.client(headline.client),
          value: compactMoney(headline.value, language.value),
        })
      case 'narrowestDecision': {
        const firms = { firm: names.firm(headline.winner), second: names.firm(headline.second) }
        if (headline.margin === 0) return t('debrief.headlines.tie', firms)
        const margin = (headline.margin / SCORE).toFixed(2)
        return t('debrief.headlines.narrowestDecision', { ...firms, margin })
      }
      case 'priceFloor':
        return t('debrief.headlines.priceFloor', {
          firm: names.firm(headline.winner),
          markup: percent(headline.markup),
        })
    }
  }

  return { words }
}
