import { ref } from 'vue'

/** One row of a table is in the tab order; the arrow keys move which one. */
export function useRowFocus(rowCount: () => number) {
  const at = ref(0)

  function target(key: string): number | undefined {
    const last = rowCount() - 1
    switch (key) {
      case 'ArrowDown':
        return Math.min(last, at.value + 1)
      case 'ArrowUp':
        return Math.max(0, at.value - 1)
      case 'Home':
        return 0
      case 'End':
        return last
      default:
        return undefined
    }
  }

  function move(event: KeyboardEvent) {
    // A key pressed inside a cell's own control belongs to that control.
    if (!(event.target instanceof HTMLTableRowElement)) return
    const next = target(event.key)
    if (next === undefined) return
    event.preventDefault()
    at.value = next
    const row = event.target.parentElement?.children[next]
    if (row instanceof HTMLElement) row.focus()
  }

  return { at, move }
}
