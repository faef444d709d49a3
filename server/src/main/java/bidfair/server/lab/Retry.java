package bidfair.server.lab;

import java.time.Duration;

/** When a room that cannot be written tries again. */
final class Retry {
  static final Duration PAUSE = Duration.ofSeconds(RoomLimits.RETRY_SECONDS);

  private final Ticker ticker;
  private long next;

  Retry(Ticker ticker) {
    this.ticker = ticker;
    next = ticker.nanos();
  }

  /** Somebody asks for it. */
  void now() {
    next = ticker.nanos();
  }

  /** It has just failed, or is being tried. */
  void later() {
    next = ticker.nanos() + PAUSE.toNanos();
  }

  /** Nanoseconds until it is due. */
  long until() {
    return Math.max(0, next - ticker.nanos());
  }
}
