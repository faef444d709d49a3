package bidfair.benchmark.network;

import bidfair.server.lab.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Time that passes only when it is told to: an hour of play goes by as fast as it can be computed.
 */
final class HandTime implements Ticker, InstantSource {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Instant instant() {
    return NOON.plusNanos(now);
  }

  /** Whoever leads the room looks at the time again before each turn. */
  @Override
  public void onJump(Runnable wake) {}

  void passTo(long nanos) {
    now = Math.max(now, nanos);
  }

  Duration sinceStart() {
    return Duration.ofNanos(now);
  }
}
