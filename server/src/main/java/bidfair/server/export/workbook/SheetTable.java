package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.table.Column;
import bidfair.server.export.table.Table;
import bidfair.server.export.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet, written row by row; a few rows are held in memory. */
final class SheetTable {
  private static final int ROWS_HELD = 500;

  private final Worksheet sheet;
  private int next;

  SheetTable(Worksheet sheet, Table<?> table, Texts texts) {
    this.sheet = sheet;
    int columns = table.columns().size();
    for (int column = 0; column < columns; column++) {
      Column<?> told = table.columns().get(column);
      sheet.width(column, told.width());
      sheet.inlineString(0, column, table.headings(texts).get(column));
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).verticalAlignment("top").set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, columns - 1);
    Sheets.printOnPages(sheet);
    sheet.repeatRows(0);
    next = 1;
  }

  /** A sheet ends with the row that no spreadsheet can hold any more; the CSV has them all. */
  void row(List<Cell> cells) {
    if (next == Worksheet.MAX_ROWS) {
      return;
    }
    for (int column = 0; column < cells.size(); column++) {
      Sheets.put(sheet, next, column, cells.get(column));
    }
    next++;
    if (next % ROWS_HELD == 0) {
      flush();
    }
  }

  void end() {
    try {
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
