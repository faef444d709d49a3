package bidfair.server.view;

import java.util.concurrent.atomic.LongAdder;

/** What all views of the server have done since its start, for its metrics. Thread-safe. */
public final class ViewCounters {
  private final LongAdder frames = new LongAdder();
  private final LongAdder snapshots = new LongAdder();
  private final LongAdder encodedBytes = new LongAdder();
  private final LongAdder stalled = new LongAdder();
  private final LongAdder behind = new LongAdder();
  private final LongAdder closedStale = new LongAdder();

  /** Frames encoded, each for all who see its audience. */
  public long frames() {
    return frames.sum();
  }

  /** Snapshots encoded. */
  public long snapshots() {
    return snapshots.sum();
  }

  public long encodedBytes() {
    return encodedBytes.sum();
  }

  /** How often a socket could not keep up. */
  public long stalled() {
    return stalled.sum();
  }

  /** Connections that cannot keep up at the moment. */
  public long behind() {
    return behind.sum();
  }

  /** Connections closed because they could not keep up for too long. */
  public long closedStale() {
    return closedStale.sum();
  }

  void encoded(EncodedFrame frame) {
    (frame.isSnapshot() ? snapshots : frames).increment();
    encodedBytes.add(frame.json().length);
  }

  void countStalled() {
    stalled.increment();
    behind.increment();
  }

  /** One that could not keep up can again, or is gone. */
  void countRecovered() {
    behind.decrement();
  }

  void countClosedStale() {
    closedStale.increment();
  }
}
