import { ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { remember, remembered } from '@/app/remember'
import type { Messages } from './messages'

export type Language = 'zh-CN' | 'en'
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en']

/** Each language is a chunk of its own, so that nobody downloads the other one. */
const sources: Record<Language, () => Promise<{ default: Messages }>> = {
  'zh-CN': () => import('./locales/zh-CN'),
  en: () => import('./locales/en'),
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as Language,
  fallbackLocale: false,
  missingWarn: true,
  messages: {} as Record<Language, Messages>,
})

export const language = ref<Language>('zh-CN')

export async function speak(next: Language) {
  const messages = (await sources[next]()).default
  i18n.global.setLocaleMessage(next, messages)
  i18n.global.locale.value = next
  language.value = next
  document.documentElement.lang = next
}

export async function chooseLanguage(next: Language) {
  await speak(next)
  remember('language', next)
}

export function firstLanguage(): Language {
  return remembered('language', LANGUAGES) ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en')
}
