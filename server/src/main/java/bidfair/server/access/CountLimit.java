package bidfair.server.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many of something there may be at once for each key. Thread-safe. */
public final class CountLimit {
  private final int most;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  public CountLimit(int most) {
    this.most = most;
  }

  /** Counts one more, even if it is too many: each is to be given back with {@link #leave}. */
  public boolean enter(String key) {
    return counts.merge(key, 1, Integer::sum) <= most;
  }

  public void leave(String key) {
    counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
  }
}
