package bidfair.engine.review.classroom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts cases by kind; kinds without a case count 0. */
final class Tally<K extends Enum<K>> {
  private final K[] kinds;
  private final Map<K, Integer> counts;

  Tally(Class<K> type) {
    kinds = type.getEnumConstants();
    counts = new EnumMap<>(type);
  }

  void add(K kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** Every kind with its count, in the order of the enum. */
  <T> List<T> map(BiFunction<K, Integer, T> row) {
    return Arrays.stream(kinds).map(kind -> row.apply(kind, counts.getOrDefault(kind, 0))).toList();
  }
}
