package bidfair.server.export.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key the key of its heading among the texts
 * @param width in characters, about
 * @param cell what a row has in it
 */
public record Column<R>(String key, int width, Function<R, Cell> cell) {
  static final int NARROW = 8;
  static final int USUAL = 13;
  static final int WIDE = 18;
  static final int TIME = 24;

  static <R> Column<R> text(String key, Function<R, String> text) {
    return new Column<>(key, WIDE, row -> Cell.of(text.apply(row)));
  }

  static <R> Column<R> whole(String key, Function<R, Integer> number) {
    return new Column<>(key, NARROW, row -> Cell.of(number.apply(row)));
  }

  /** To the millisecond, ISO 8601 in UTC. */
  static <R> Column<R> time(String key, Function<R, Optional<Instant>> time) {
    return new Column<>(
        key,
        TIME,
        row ->
            Cell.of(time.apply(row), at -> Cell.of(at.truncatedTo(ChronoUnit.MILLIS).toString())));
  }

  static <R> Column<R> cell(String key, Function<R, Cell> cell) {
    return new Column<>(key, USUAL, cell);
  }
}
