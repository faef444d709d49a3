package bidfair.benchmark.load;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The inputs of a run, by number, and what became of them. A number is the input's id, and alone
 * among all seats. Planned and sent by one thread, answered on another.
 */
public final class Inputs {
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

  public long latencyNanos(int number) {
    return answeredNanos[number] - dueNanos[number];
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
