package bidfair.server.rehearsal;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Does things at the moments that were planned, however the ones before have fared: an open loop.
 * Sleeps in between, as a thread that spins would take the processor from what is measured.
 */
public final class Schedule {
  private static final long REST_NANOS = 300_000_000;

  private Schedule() {}

  /**
   * Returns when all is done.
   *
   * @param dueNanos when, as {@link System#nanoTime}, in order
   * @param task is given the index of the moment
   */
  public static void run(long[] dueNanos, IntConsumer task) {
    for (int i = 0; i < dueNanos.length; i++) {
      waitUntil(dueNanos[i]);
      task.accept(i);
    }
  }

  /** Waits until what is still on its way when the last verdict has come has arrived. */
  public static void rest() {
    waitUntil(System.nanoTime() + REST_NANOS);
  }

  /** Returns at a moment, as {@link System#nanoTime}, or a little later. */
  public static void waitUntil(long nanos) {
    long left = nanos - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = nanos - System.nanoTime();
    }
  }
}
