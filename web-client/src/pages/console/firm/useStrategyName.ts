import { i18n } from '@/i18n'
import { useText } from '@/i18n/useText'
import type { MessageKey } from '@/i18n/messages'

/** What a robot does, in words; a strategy that has none is shown by its own name. */
export function useStrategyName() {
  const { t } = useText()
  return (strategy: string) => {
    const key = `console.strategies.${strategy}`
    return i18n.global.te(key) ? t(key as MessageKey) : strategy
  }
}
