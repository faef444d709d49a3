import { useText } from '@/i18n/useText'
import type { RunningRow } from '@/protocol/types'
import { useDesk } from '../useDesk'
import { useNames } from '../useNames'

/** Running campaigns as people say them. */
export function useCampaignText() {
  const { t } = useText()
  const desk = useDesk()
  const names = useNames()

  const short = ({ size }: RunningRow) =>
    size ? t('campaigns.exhibition', { size: t(`game.size.${size}`) }) : t('game.action.startSeminar')

  const subject = ({ industry, client, product }: RunningRow) =>
    [
      industry && names.industry(industry),
      client !== undefined && names.client(client),
      product && names.product(product),
    ]
      .filter(Boolean)
      .join(' · ')

  /** The day of its month on which it takes effect. */
  function ends({ endsOn }: RunningRow) {
    const days = desk.rules?.calendar.daysPerMonth ?? 1
    return t('campaigns.ends', { day: ((endsOn - 1) % days) + 1, count: endsOn - desk.day })
  }

  return { short, subject, ends }
}
