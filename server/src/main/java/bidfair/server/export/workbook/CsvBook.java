package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.table.Table;
import bidfair.server.export.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of CSV files, with {@code about.csv} and {@code manifest.csv} as the last. */
final class CsvBook implements TableBook {
  private final ZipOutputStream zip;
  private final Texts texts;

  /**
   * @param out not closed
   */
  CsvBook(OutputStream out, Texts texts) {
    zip = new ZipOutputStream(out);
    this.texts = texts;
  }

  @Override
  public TableSummary write(Table<?> table) {
    begin(file(table.key()));
    TableSummary summary = CsvTable.write(zip, table, texts);
    endEntry();
    return summary;
  }

  @Override
  public void finish(List<List<Cell>> facts, List<TableSummary> summaries) {
    begin("about.csv");
    CsvTable about = new CsvTable(zip, headings("fact", "value"));
    facts.forEach(about::row);
    endEntry();
    begin("manifest.csv");
    CsvTable manifest = new CsvTable(zip, headings("file", "table", "rows", "sha256"));
    summaries.forEach(table ->
        manifest.row(
            List.of(
                Cell.of(file(table.key())),
                Cell.of(table.title()),
                Cell.of(table.rows()),
                Cell.of(table.sha256()))));
    endEntry();
    try {
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> headings(String... keys) {
    return Stream.of(keys).map(key -> texts.of("index." + key)).toList();
  }

  private static String file(String key) {
    return key + ".csv";
  }

  private void begin(String name) {
    try {
      zip.putNextEntry(new ZipEntry(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endEntry() {
    try {
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
