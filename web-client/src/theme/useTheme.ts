import { readonly, ref, watchEffect } from 'vue'
import { remember, remembered } from '@/app/remember'

export type ThemeChoice = 'light' | 'dark' | 'system'
export const THEME_CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'system']

const choice = ref<ThemeChoice>(remembered('theme', THEME_CHOICES) ?? 'system')
const dark = ref(false)

function chooseTheme(next: ThemeChoice) {
  choice.value = next
  remember('theme', next)
}

/** Keeps the root element's class in step with the choice and with the system. Called once, before mounting. */
export function applyTheme(root: HTMLElement = document.documentElement) {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const systemDark = ref(system.matches)
  system.addEventListener('change', () => (systemDark.value = system.matches))
  watchEffect(() => {
    dark.value = choice.value === 'dark' || (choice.value === 'system' && systemDark.value)
    root.classList.toggle('dark', dark.value)
  })
}

export function useTheme() {
  return { choice: readonly(choice), dark: readonly(dark), chooseTheme }
}
