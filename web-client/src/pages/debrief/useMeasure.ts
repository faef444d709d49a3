import { computed } from 'vue'
import { compactMoney } from '@/format/money'
import { grouped, percent } from '@/format/numbers'
import { useText } from '@/i18n/useText'
import type { Measure } from '@/protocol/types'

export const MEASURES: readonly Measure[] = [
  'NET_WORTH',
  'GROWTH',
  'SALES',
  'PROFIT',
  'TENDERS_WON',
  'ON_TIME_RATE',
  'SATISFACTION',
  'CUSTOMER_VALUE',
]

/** What firms can be ranked by, and its values in words. */
export function useMeasure() {
  const { t, language } = useText()

  function valueText(measure: Measure, value: number): string {
    switch (measure) {
      case 'TENDERS_WON':
        return grouped(value)
      case 'ON_TIME_RATE':
      case 'SATISFACTION':
        return percent(Math.round(value / 100) * 100)
      default:
        return compactMoney(value, language.value)
    }
  }

  const options = computed(() => MEASURES.map((value) => ({ value, label: t(`debrief.measure.${value}`) })))
  return { options, valueText }
}
