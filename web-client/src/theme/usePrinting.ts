import { readonly, ref } from 'vue'

const printing = ref(false)

/** Follows the browser onto paper and back. Called once, before mounting. */
export function watchPrinting() {
  const paper = window.matchMedia('print')
  const set = (value: boolean) => () => (printing.value = value)
  paper.addEventListener('change', () => (printing.value = paper.matches))
  window.addEventListener('beforeprint', set(true))
  window.addEventListener('afterprint', set(false))
}

/** True while the page is on its way to paper: what is folded is open then. */
export function usePrinting() {
  return { printing: readonly(printing) }
}
