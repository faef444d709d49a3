package bidfair.server.world;

import bidfair.server.lab.Ticker;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time, which passes from one event to the next and never by itself. */
final class SimulatedTime implements Ticker, InstantSource {
  static final long MILLI = 1_000_000;
  static final long SECOND = 1_000 * MILLI;

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private record Event(long at, long number, Runnable happening) {}

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
  private long now;
  private long scheduled;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Instant instant() {
    return NOON.plusNanos(now);
  }

  /** Nobody sets this clock otherwise than by events. */
  @Override
  public void onJump(Runnable wake) {}

  /** Something is to happen later; what is due at the same time happens in the order of calls. */
  void after(long nanos, Runnable happening) {
    scheduled++;
    events.add(new Event(now + nanos, scheduled, happening));
  }

  /** Lets the next event happen; false if there is none. */
  boolean step() {
    Event next = events.poll();
    if (next == null) {
      return false;
    }
    now = next.at();
    next.happening().run();
    return true;
  }
}
