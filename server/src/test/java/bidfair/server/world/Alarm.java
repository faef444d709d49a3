package bidfair.server.world;

/** Wakes somebody at the earliest of the times that were asked for, once. */
final class Alarm {
  private final SimulatedTime time;
  private final Runnable wake;
  private long at = Long.MAX_VALUE;

  Alarm(SimulatedTime time, Runnable wake) {
    this.time = time;
    this.wake = wake;
  }

  /**
   * @param nanos from now; {@link Long#MAX_VALUE} for never
   */
  void set(long nanos) {
    if (nanos < at - time.nanos()) {
      long asked = time.nanos() + nanos;
      at = asked;
      time.after(nanos, () -> ring(asked));
    }
  }

  private void ring(long asked) {
    if (asked == at) {
      at = Long.MAX_VALUE;
      wake.run();
    }
  }
}
