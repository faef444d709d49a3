package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.table.Table;
import bidfair.server.export.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook: an index, and a sheet for each table. */
final class XlsxBook implements TableBook {
  private final Workbook workbook;
  private final Worksheet index;
  private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
  private final Texts texts;

  /**
   * @param out not closed
   * @param keys of the tables, in the order in which their sheets are shown; they may be written in
   *     any order
   */
  XlsxBook(OutputStream out, Texts texts, List<String> keys) {
    workbook = new Workbook(out, "Bidfair", "1.0");
    this.texts = texts;
    index = workbook.newWorksheet(texts.of("index.title"));
    keys.forEach(key -> sheets.put(key, workbook.newWorksheet(texts.of("table." + key))));
  }

  @Override
  public TableSummary write(Table<?> table) {
    Worksheet worksheet = Objects.requireNonNull(sheets.get(table.key()), table.key());
    SheetTable sheet = new SheetTable(worksheet, table, texts);
    CsvTable csv = new CsvTable(OutputStream.nullOutputStream(), table.headings(texts));
    table.forEachRow(cells -> {
      sheet.row(cells);
      csv.row(cells);
    });
    sheet.end();
    return csv.end(table, texts);
  }

  @Override
  public void finish(List<List<Cell>> facts, List<TableSummary> summaries) {
    new IndexSheet(index, texts).write(facts, summaries);
    try {
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
