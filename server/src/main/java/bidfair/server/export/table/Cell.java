package bidfair.server.export.table;

import bidfair.engine.units.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What stands in one place of a table. */
public sealed interface Cell {
  Cell BLANK = new Blank();

  /** Shown as it is, never a formula. */
  record Text(String text) implements Cell {}

  /**
   * An exact number.
   *
   * @param unscaled the number × 10 to the power of {@code decimals}
   */
  record Figure(long unscaled, int decimals) implements Cell {
    public BigDecimal value() {
      return BigDecimal.valueOf(unscaled, decimals);
    }
  }

  record Blank() implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Figure(number, 0);
  }

  /** Points, told in centipoints. */
  static Cell points(int centipoints) {
    return new Figure(centipoints, 2);
  }

  /** In yuan. */
  static Cell of(Money money) {
    return new Figure(money.fen(), 2);
  }

  /** Blank if there is nothing. */
  static <T> Cell of(Optional<T> value, Function<T, Cell> cell) {
    return value.map(cell).orElse(BLANK);
  }

  /** Blank for 0, as a day that never came. */
  static Cell day(int day) {
    return day == 0 ? BLANK : of(day);
  }
}
