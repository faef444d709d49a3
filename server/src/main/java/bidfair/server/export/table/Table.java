package bidfair.server.export.table;

import bidfair.server.export.text.Texts;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table to take home: told once, written as a sheet and as CSV.
 *
 * @param key its file's name, and the key of its title among the texts
 * @param columns in an order that does not change
 * @param rows passes the rows on, one by one; once only
 */
public record Table<R>(String key, List<Column<R>> columns, Consumer<Consumer<R>> rows) {
  /** Excel takes no longer title for a sheet. */
  private static final int LONGEST_TITLE = 31;

  public Table {
    columns = List.copyOf(columns);
  }

  /** A table of rows that are there already. */
  static <R> Table<R> of(String key, List<R> rows, List<Column<R>> columns) {
    return new Table<>(key, columns, rows::forEach);
  }

  public String title(Texts texts) {
    String title = texts.of("table." + key);
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  public List<String> headings(Texts texts) {
    return columns.stream().map(column -> texts.of("column." + column.key())).toList();
  }

  /** Passes on the cells of one row after the other. */
  public void forEachRow(Consumer<List<Cell>> sink) {
    rows.accept(row -> sink.accept(cells(row)));
  }

  private List<Cell> cells(R row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }
}
