package bidfair.benchmark.network;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which tables the bytes are for, before anything is compressed. Not thread-safe. */
final class TableSizes {
  private static final int SHOWN = 8;

  private final Map<String, Long> sent = new TreeMap<>();
  private final Map<String, Long> whole = new TreeMap<>();

  void add(String table, int sentChars, int wholeChars) {
    sent.merge(table, (long) sentChars, Long::sum);
    whole.merge(table, (long) wholeChars, Long::sum);
  }

  /**
   * The most expensive ones with their kB for each of so many phones, as sent and as whole rows.
   */
  String perPhone(int phones) {
    return sent.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .map(each ->
            "%s %.0f kB (%.0f as whole rows)"
                .formatted(
                    each.getKey(),
                    each.getValue() / 1e3 / phones,
                    whole.getOrDefault(each.getKey(), 0L) / 1e3 / phones))
        .collect(Collectors.joining(", "));
  }
}
