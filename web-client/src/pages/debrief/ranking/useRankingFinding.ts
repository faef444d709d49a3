import { computed } from 'vue'
import { compactMoney } from '@/format/money'
import { useText } from '@/i18n/useText'
import type { ClassReviewAnswer } from '@/protocol/reviews'
import type { Measure } from '@/protocol/types'
import { rankingBy, rankingFinding, type RankingFinding } from '../figures/ranking'
import { useNames } from '../names'
import { useMeasure } from '../useMeasure'

/** The ranking in a sentence or two. */
export function useRankingFinding(
  answer: () => ClassReviewAnswer,
  measure: () => Measure,
  month: () => number,
) {
  const { t, language } = useText()
  const names = useNames()
  const { valueText } = useMeasure()

  function first({ leaders, best, lead }: RankingFinding): string {
    const value = valueText(measure(), best)
    const firms = new Intl.ListFormat(language.value).format(leaders.map(names.firm))
    if (measure() !== 'NET_WORTH') {
      return t('debrief.ranking.best', { measure: t(`debrief.measure.${measure()}`), firm: firms, value })
    }
    if (leaders.length > 1) return t('debrief.ranking.shared', { firms, month: month(), value })
    const values = { firm: firms, month: month(), value }
    if (lead === undefined) return t('debrief.ranking.leads', values)
    return t('debrief.ranking.leadsBy', { ...values, lead: valueText('NET_WORTH', lead) })
  }

  const sentences = computed(() => {
    const ranking = rankingBy(answer().review, measure(), month())
    const finding = rankingFinding(ranking)
    if (!finding) return []
    const said = [first(finding)]
    const { startingCash } = answer().facts
    if (measure() === 'NET_WORTH') {
      const ahead = ranking.filter(({ value }) => value > startingCash).length
      const start = compactMoney(startingCash, language.value)
      said.push(t('debrief.ranking.ahead', { ahead, firms: ranking.length, start }))
    }
    if (finding.bankrupt > 0) said.push(t('debrief.ranking.bankrupt', { count: finding.bankrupt }))
    return said
  })

  return { sentences }
}
