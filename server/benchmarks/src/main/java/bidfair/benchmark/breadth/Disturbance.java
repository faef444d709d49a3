package bidfair.benchmark.breadth;

import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Rush;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One room that ends its month, opens the next one and is in a rush, while others go on. */
final class Disturbance {
  static final int INPUTS_EACH = 3;
  private static final Duration RUSH = Duration.ofSeconds(5);

  private final Classroom crowded;
  private final Rush crowd;

  /**
   * When what happened, as {@link System#nanoTime}.
   *
   * @param closing when the month was to end
   * @param opening when the next one was to open, and the rush began
   * @param end when the last of the rush was to act
   */
  record Moments(long closing, long opening, long end) {}

  Disturbance(Classroom crowded, Rush crowd) {
    this.crowded = crowded;
    this.crowd = crowd;
  }

  /** Returns when both the rush and what the others do have ended. */
  Moments run(Runnable others) throws InterruptedException {
    FutureTask<Moments> moments = new FutureTask<>(this::disturb);
    Thread.ofPlatform().start(moments);
    others.run();
    try {
      return moments.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the room in a rush", e.getCause());
    }
  }

  private Moments disturb() throws InterruptedException {
    long closing = System.nanoTime();
    crowded.closeMonth();
    long opening = System.nanoTime();
    crowded.openNextMonth();
    crowd.run(INPUTS_EACH, RUSH);
    return new Moments(closing, opening, opening + RUSH.toNanos());
  }
}
