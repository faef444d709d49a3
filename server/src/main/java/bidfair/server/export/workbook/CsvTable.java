package bidfair.server.export.workbook;

import bidfair.server.export.table.Cell;
import bidfair.server.export.table.Table;
import bidfair.server.export.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets know
 * that it is.
 *
 * <p>A spreadsheet would calculate a text such as {@code =1+1}. So a text that begins like a
 * formula, or with an apostrophe, gets an apostrophe before it: whoever reads the file back takes
 * one leading apostrophe off.
 */
final class CsvTable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LIKE_A_FORMULA =
      Pattern.compile("^[=+\\-@＝＋－＠\t\r\n'].*", Pattern.DOTALL);
  private static final Pattern TO_BE_QUOTED = Pattern.compile(".*[\",\r\n].*", Pattern.DOTALL);

  private final DigestOutputStream out;
  private long rows;

  /**
   * @param out not closed
   */
  CsvTable(OutputStream out, List<String> headings) {
    try {
      this.out = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    write(BYTE_ORDER_MARK);
    line(headings.stream().map(Cell::of).toList());
  }

  /** Writes all of a table. */
  static TableSummary write(OutputStream out, Table<?> table, Texts texts) {
    CsvTable csv = new CsvTable(out, table.headings(texts));
    table.forEachRow(csv::row);
    return csv.end(table, texts);
  }

  void row(List<Cell> cells) {
    rows++;
    line(cells);
  }

  TableSummary end(Table<?> table, Texts texts) {
    String sha256 = HexFormat.of().formatHex(out.getMessageDigest().digest());
    return new TableSummary(table.key(), table.title(texts), rows, sha256);
  }

  private void line(List<Cell> cells) {
    write(cells.stream().map(CsvTable::field).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> quoted(safe(text));
      case Cell.Figure number -> number.value().toPlainString();
      case Cell.Blank() -> "";
    };
  }

  private static String safe(String text) {
    return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String text) {
    return TO_BE_QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
