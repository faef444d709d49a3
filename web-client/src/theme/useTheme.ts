import { readonly, ref, watchEffect } from 'vue'
import { usePrinting } from './usePrinting'
import { remember, remembered } from '@/app/remember'

export type ThemeChoice = 'light' | 'dark' | 'system'
export const THEME_CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'system']

const choice = ref<ThemeChoice>(remembered('theme', THEME_CHOICES) ?? 'system')
const dark = ref(false)

function chooseTheme(next: ThemeChoice) {
  choice.value = next
  remember('theme', next)
}

/** Keeps the root element's class in step with the choice and with the system; paper is light. Called once, before mounting. */
export function applyTheme(root: HTMLElement = document.documentElement) {
  const { printing } = usePrinting()
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const systemDark = ref(system.matches)
  system.addEventListener('change', () => (systemDark.value = system.matches))
  watchEffect(() => {
    const wanted = choice.value === 'dark' || (choice.value === 'system' && systemDark.value)
    dark.value = wanted && !printing.value
    root.classList.toggle('dark', dark.value)
  })
}

export function useTheme() {
  return { choice: readonly(choice), dark: readonly(dark), chooseTheme }
}
