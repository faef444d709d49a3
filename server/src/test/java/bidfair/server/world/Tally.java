package bidfair.server.world;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each thing has happened, over all seeds. */
final class Tally {
  private final Map<String, Long> counts = new TreeMap<>();

  void count(String what) {
    add(what, 1);
  }

  void add(String what, long times) {
    counts.merge(what, times, Long::sum);
  }

  /** All that begin with a word, as a sum. */
  long sum(String word) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(word))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Those that begin with a word, one by one. */
  String list(String word) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(word))
        .map(entry -> entry.getKey().substring(word.length()).strip() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
