package bidfair.server.access;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Full at first; each permit taken comes back after a second divided by the rate. Thread-safe. */
public final class TokenBucket {
  private final long nanosPerPermit;
  private final long nanosWhenFull;
  private final LongSupplier nanoTime;

  /** Refilled time: permits times {@link #nanosPerPermit}. */
  private long saved;

  private long at;

  public TokenBucket(int perSecond, int burst, LongSupplier nanoTime) {
    this.nanosPerPermit = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.nanosWhenFull = nanosPerPermit * burst;
    this.nanoTime = nanoTime;
    saved = nanosWhenFull;
    at = nanoTime.getAsLong();
  }

  /** Takes a permit, if there is one. */
  public synchronized boolean tryTake() {
    long now = nanoTime.getAsLong();
    saved = Math.min(nanosWhenFull, saved + (now - at));
    at = now;
    if (saved < nanosPerPermit) {
      return false;
    }
    saved -= nanosPerPermit;
    return true;
  }
}
