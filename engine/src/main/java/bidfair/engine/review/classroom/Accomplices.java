package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells firms that match once, which may be chance, from those that match again and again. */
final class Accomplices {
  private record Pair(FirmId one, FirmId other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int byOne = one.compareTo(pair.one);
      return byOne != 0 ? byOne : other.compareTo(pair.other);
    }
  }

  private Accomplices() {}

  /** The patterns by how often the pair in them that meets most often does, else as they stood. */
  static List<PricePattern> mostFrequentFirst(List<PricePattern> patterns) {
    Map<Pair, Integer> meetings = new TreeMap<>();
    patterns.forEach(
        pattern -> pairs(pattern).forEach(pair -> meetings.merge(pair, 1, Integer::sum)));
    return patterns.stream()
        .sorted(Comparator.comparingInt(pattern -> -most(pattern, meetings)))
        .toList();
  }

  private static int most(PricePattern pattern, Map<Pair, Integer> meetings) {
    return pairs(pattern).stream()
        .mapToInt(pair -> meetings.getOrDefault(pair, 0))
        .max()
        .orElseThrow();
  }

  private static List<Pair> pairs(PricePattern pattern) {
    List<FirmId> firms = pattern.firms().stream().sorted().toList();
    return firms.stream()
        .flatMap(one ->
            firms.stream()
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> new Pair(one, other)))
        .toList();
  }
}
