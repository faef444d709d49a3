package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.table.Table;
import java.util.List;

/** Where tables are written, one after the other. Throws UncheckedIOException if that fails. */
interface TableBook {
  /** Writes a table to its end. */
  TableSummary write(Table<?> table);

  /**
   * Writes what the tables are about, and what was written of each; nothing can follow.
   *
   * @param facts pairs of a name and a value
   */
  void finish(List<List<Cell>> facts, List<TableSummary> summaries);
}
