package bidfair.server.lab;

import java.time.Duration;

/**
 * When watchers are told to show what has changed: at the ticks of a steady beat and never between,
 * so that the moment at which something is shown does not tell what else happens in the room. Not
 * thread-safe: part of a room's life.
 */
final class Beats {
  private final Ticker ticker;
  private final long interval;
  private final long first;
  private long next;
  private boolean wanted;

  Beats(Ticker ticker, Duration interval) {
    this.ticker = ticker;
    this.interval = interval.toNanos();
    first = ticker.nanos();
  }

  /** There may be something to show. */
  void want() {
    if (!wanted) {
      wanted = true;
      long now = ticker.nanos();
      next = now + interval - Math.floorMod(now - first, interval);
    }
  }

  /** Nanoseconds until the next tick, if there may be something to show at it. */
  long untilNext() {
    return wanted ? Math.max(0, next - ticker.nanos()) : Long.MAX_VALUE;
  }

  /** Whether it is time to show what has changed; true once for each tick. */
  boolean strikes() {
    boolean now = untilNext() == 0;
    wanted &= !now;
    return now;
  }
}
