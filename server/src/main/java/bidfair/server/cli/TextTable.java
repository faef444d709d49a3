package bidfair.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for people to read on a terminal: words to the left, numbers to the right. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int FIRST_WIDE = 0x2E80;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  /** Adds a row, a cell for each column. */
  void add(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Number number ? grouped(number.longValue()) : cell.toString());
    }
    rows.add(List.copyOf(row));
  }

  /** The table, each line ended. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private String padded(String cell, int column) {
    int width = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    String padding = " ".repeat(width - width(cell));
    return isNumeric(column) ? padding + cell : cell + padding;
  }

  /** On a terminal, where Chinese characters are as wide as two letters. */
  private static int width(String cell) {
    return cell.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }

  private boolean isNumeric(int column) {
    return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[-\\d,]+"));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
