import { useText } from '@/i18n/useText'
import type { RunningRow } from '@/protocol/types'
import { useDate } from '../useDate'
import { useDesk } from '../useDesk'
import { useNames } from '../useNames'

/** Running campaigns as people say them. */
export function useCampaignText() {
  const { t } = useText()
  const desk = useDesk()
  const names = useNames()
  const { dayOfMonth } = useDate()

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
    return t('campaigns.ends', { day: dayOfMonth(endsOn), count: endsOn - desk.day })
  }

  return { short, subject, ends }
}
