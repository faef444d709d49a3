package bidfair.engine.review.tender;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Where a condition turns, if it turns only once. */
final class Bisection {
  private Bisection() {}

  /**
   * The greatest value that holds, if all below it do and none above; empty if none holds.
   *
   * @param from the least value asked about
   * @param to the greatest, not below from − 1
   */
  static OptionalLong greatest(long from, long to, LongPredicate holds) {
    long below = from - 1;
    long above = to + 1;
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      if (holds.test(middle)) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return below < from ? OptionalLong.empty() : OptionalLong.of(below);
  }

  /** The least value that holds, if all above it do and none below; empty if none holds. */
  static OptionalLong least(long from, long to, LongPredicate holds) {
    OptionalLong last = greatest(from, to, value -> !holds.test(value));
    long first = last.isEmpty() ? from : last.getAsLong() + 1;
    return first > to ? OptionalLong.empty() : OptionalLong.of(first);
  }
}
