package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.text.Texts;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is about, and how to check that nothing of it is missing. */
final class IndexSheet {
  private static final int[] WIDTHS = {18, 30, 12, 70};

  private final Worksheet sheet;
  private final Texts texts;
  private int next;

  IndexSheet(Worksheet sheet, Texts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  void write(List<List<Cell>> facts, List<TableSummary> summaries) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    Sheets.printOnPages(sheet);
    sheet.inlineString(next, 0, texts.of("index.heading"));
    sheet.style(next, 0).bold().fontSize(14).set();
    next += 2;
    facts.forEach(this::row);
    next++;
    sheet.range(next, 0, next, WIDTHS.length - 1).style().bold().set();
    row(List.of(heading("table"), heading("file"), heading("rows"), heading("sha256")));
    for (TableSummary table : summaries) {
      row(
          List.of(
              Cell.of(table.title()),
              Cell.of(table.key() + ".csv"),
              Cell.of(table.rows()),
              Cell.of(table.sha256())));
    }
    next++;
    row(List.of(Cell.of(texts.of("index.note"))));
  }

  private Cell heading(String key) {
    return Cell.of(texts.of("index." + key));
  }

  private void row(List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Sheets.put(sheet, next, column, cells.get(column));
    }
    next++;
  }
}
