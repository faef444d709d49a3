package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets have in common. */
final class Sheets {
  private static final String[] FORMATS = {"0", "#,##0.0", "#,##0.00", "0.000", "0.0000"};

  private Sheets() {}

  /** Texts stand in the cells themselves, so that none of them is kept in memory. */
  static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> {
        if (!text.isEmpty()) {
          sheet.inlineString(row, column, text);
        }
      }
      case Cell.Figure number -> {
        sheet.value(row, column, number.value());
        sheet.style(row, column).format(FORMATS[number.decimals()]).set();
      }
      case Cell.Blank() -> {}
    }
  }

  /** Landscape, all columns on one page's width. */
  static void printOnPages(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }
}
