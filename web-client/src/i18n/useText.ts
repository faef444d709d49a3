import { i18n, language } from './index'
import type { MessageKey } from './messages'
import type { LocalText } from '@/protocol/types'

export type Values = Record<string, string | number>

function t(key: MessageKey, values: Values = {}): string {
  const plural = values['count']
  return typeof plural === 'number' ? i18n.global.t(key, values, plural) : i18n.global.t(key, values)
}

/** The text for a reason the server gave; one we do not know yet is shown as it came. */
function reason(code: string): string {
  const key = `reasons.${code}`
  return i18n.global.te(key) ? i18n.global.t(key) : i18n.global.t('reasons.UNKNOWN', { code })
}

/** A name that the scenario gives in both languages. */
function local({ zh, en }: LocalText): string {
  return language.value === 'en' ? en : zh
}

export function useText() {
  return { t, reason, local, language }
}
