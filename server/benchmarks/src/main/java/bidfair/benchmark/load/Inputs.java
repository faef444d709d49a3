package bidfair.benchmark.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The inputs of a run, by number, and what became of them. A number is the input's id, and alone
 * among all seats. Planned and sent by one thread, answered on another.
 */
public final class Inputs {
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 1_000_000;

  private final long[] dueNanos;
  private final long[] answeredNanos;
  private final byte[] answers;
  private final boolean[] accepted;
  private final AtomicInteger open = new AtomicInteger();

  public Inputs(int most) {
    dueNanos = new long[most];
    answeredNanos = new long[most];
    answers = new byte[most];
    accepted = new boolean[most];
  }

  /** An input is about to be sent that was due at this moment. */
  public void sent(int number, long due) {
    dueNanos[number] = due;
    open.incrementAndGet();
  }

  void answered(int number, boolean yes, long atNanos) {
    answeredNanos[number] = atNanos;
    accepted[number] = yes;
    answers[number]++;
    open.decrementAndGet();
  }

  /** How many have been sent and not answered. */
  public int open() {
    return open.get();
  }

  /** Returns when all that were sent have their verdict, or none came for long. */
  public void awaitVerdicts() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (open() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  /**
   * How long verdicts took, from when their inputs were due; of some inputs, one after the other.
   */
  public Latencies latencies(int from, int to) {
    Latencies latencies = new Latencies();
    for (int number = from; number < to; number++) {
      if (answers(number) > 0) {
        latencies.add(answeredNanos[number] - dueNanos[number]);
      }
    }
    return latencies;
  }

  /** The same, of those from one on that were due from one moment on and before another. */
  public Latencies latencies(int from, long fromNanos, long untilNanos) {
    Latencies latencies = new Latencies();
    for (int number = from; number < answers.length; number++) {
      long due = dueNanos[number];
      if (answers(number) > 0 && due - fromNanos >= 0 && due - untilNanos < 0) {
        latencies.add(answeredNanos[number] - due);
      }
    }
    return latencies;
  }

  public long answeredNanos(int number) {
    return answeredNanos[number];
  }

  /** How many verdicts there were; one is right. */
  public int answers(int number) {
    return answers[number];
  }

  public boolean isAccepted(int number) {
    return accepted[number];
  }
}
