import { readonly, ref } from 'vue'

const printing = ref(false)
/** What was folded has unfolded and is drawn after this many milliseconds. */
const DRAWN_MS = 400

/** Follows the browser onto paper and back. Called once, before mounting. */
export function watchPrinting() {
  const paper = window.matchMedia('print')
  const set = (value: boolean) => () => (printing.value = value)
  paper.addEventListener('change', () => (printing.value = paper.matches))
  window.addEventListener('beforeprint', set(true))
  window.addEventListener('afterprint', set(false))
}

/** Prints when charts have had time to come: the browser's own command does not wait for them. */
export function printPage() {
  printing.value = true
  setTimeout(() => {
    window.print()
  }, DRAWN_MS)
}

/** True while the page is on its way to paper: what is folded is open then. */
export function usePrinting() {
  return { printing: readonly(printing) }
}
