package bidfair.engine.robot.tournament;

import java.util.Collection;
import java.util.function.Predicate;

/** So many of so many, at least one. */
record Share(long hits, long of) {
  static <T> Share of(Collection<T> all, Predicate<? super T> hit) {
    return new Share(all.stream().filter(hit).count(), all.size());
  }

  boolean atLeast(int percent) {
    return 100 * hits >= percent * of;
  }

  boolean atMost(int percent) {
    return 100 * hits <= percent * of;
  }

  /** Whether this share is not nothing and at least so many times the other. */
  boolean atLeastTimes(int factor, Share other) {
    return hits > 0 && hits * other.of >= factor * other.hits * of;
  }

  /** In per cent with one decimal, rounded down. */
  String percent() {
    long perMille = 1_000 * hits / of;
    return "%d.%d %%".formatted(perMille / 10, perMille % 10);
  }
}
