import { h, type FunctionalComponent } from 'vue'
import type { Row } from '@/connection/messages'
import type { Column } from './columns'

interface Props {
  readonly row: Row
  // The columns of one table are all of its rows' kind, which a component cannot say.
  readonly columns: readonly Column<never>[]
  readonly cells: Readonly<Record<string, ((scope: { row: never }) => unknown) | undefined>>
}

/**
 * The cells of one row, a component so that a row is drawn again only if it has changed, not with every other row.
 * What draws a cell is the table's slot of the column's name.
 */
export const RowCells: FunctionalComponent<Props> = ({ row, columns, cells }) =>
  columns.map((column) =>
    h(
      'td',
      { key: column.name, role: 'cell', class: ['cell', column.align, { wide: column.wide }] },
      (cells[column.name]?.({ row: row as never }) ?? column.value?.(row as never)) as string,
    ),
  )
RowCells.props = ['row', 'columns', 'cells']
