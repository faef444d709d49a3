import type { Row } from '@/connection/messages'

export interface Column<R extends Row> {
  /** Also the name of the slot that may draw the cell. */
  readonly name: string
  readonly label: string
  /** What to sort by, and to show where no slot draws the cell. Without it the column is not sortable. */
  readonly value?: (row: R) => string | number
  readonly align?: 'start' | 'end'
  /** At least so wide, whatever it holds; of use where all columns say it. */
  readonly width?: string
  /** Left out where the screen is narrow. */
  readonly wide?: boolean
}

export interface Sorting {
  readonly name: string
  readonly descending: boolean
}

/** A sorted copy; equal rows keep their order. Texts are compared as readers of the language expect. */
export function sorted<R extends Row>(
  rows: readonly R[],
  column: Column<R> | undefined,
  descending: boolean,
  language: string,
): readonly R[] {
  const value = column?.value
  if (!value) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const direction = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)]
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))
    return order * direction
  })
}

/** The first press sorts upwards, the second downwards, the third gives the given order back. */
export function nextSorting(current: Sorting | undefined, name: string): Sorting | undefined {
  if (current?.name !== name) return { name, descending: false }
  return current.descending ? undefined : { name, descending: true }
}
