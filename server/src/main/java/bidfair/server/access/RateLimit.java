package bidfair.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A bucket of permits for each key, refilled at a steady rate. Thread-safe. */
public final class RateLimit {
  private static final int MAX_KEYS = 100_000;

  private final int perSecond;
  private final int burst;
  private final LongSupplier nanoTime;
  private final Cache<String, TokenBucket> buckets;

  public RateLimit(int perSecond, int burst, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoTime = nanoTime;
    // A bucket nobody has touched for this long is full again, and need not be remembered.
    Duration toFill = Duration.ofSeconds(burst / perSecond + 1L);
    buckets =
        Caffeine.newBuilder()
            .ticker(nanoTime::getAsLong)
            .expireAfterAccess(toFill)
            .maximumSize(MAX_KEYS)
            .build();
  }

  /** Takes a permit, if there is one. */
  public boolean tryTake(String key) {
    return buckets.get(key, k -> new TokenBucket(perSecond, burst, nanoTime)).tryTake();
  }
}
