import { computed, type Ref } from 'vue'
import type { ServiceLevel } from '@/protocol/types'
import { useDesk } from '@/pages/desk/useDesk'
import type { Draft } from './useDrafts'
import type { Call } from './useTenders'
import { fenOf, pricePoints } from './price'

const SURCHARGES = {
  BASIC: 'basicSurcharge',
  STANDARD: 'standardSurcharge',
  PREMIUM: 'premiumSurcharge',
} as const satisfies Record<ServiceLevel, string>

/** What a bid would bring if it won and was delivered on time, for display only. */
export function useEstimate(call: Ref<Call>, draft: Ref<Draft>) {
  const desk = useDesk()
  const product = computed(() => call.value.products.find(({ key }) => key === draft.value.product))
  const price = computed(() => fenOf(draft.value.price))

  return computed(() => {
    const { rules } = desk
    if (!rules || !product.value || price.value === undefined) return undefined
    const { quantity, ceiling, weights } = call.value.tender
    const goods = product.value.unitCost * quantity
    const value = price.value * quantity
    const delivery =
      rules.orders.freightPerUnit * quantity +
      Math.floor((goods * rules.orders[SURCHARGES[draft.value.level]]) / 10_000)
    const profit = value - goods - delivery
    return {
      value,
      goods,
      delivery,
      profit,
      marginShare: Math.round((profit / value) * 1_000) / 10,
      overCeiling: price.value > ceiling,
      missing: call.value.client.requiredFeatures.some((id) => !product.value?.features.includes(id)),
      points: {
        full: weights.price,
        ifLowestIsCost: pricePoints(price.value, product.value.unitCost, weights.price),
        ifLowestIsTenBelow: pricePoints(price.value, price.value * 0.9, weights.price),
      },
      belowCost: price.value < product.value.unitCost,
    }
  })
}
