package bidfair.benchmark.rivals;

import java.time.Duration;

/**
 * What was seen of one class.
 *
 * @param job that was done, which may be less than was asked for
 * @param cpu of the server within the window
 * @param residentBytes of the server at its end
 */
public record RivalResult(RivalJob job, Seen seen, Duration cpu, long residentBytes) {
  /**
   * By the load's process, within the window.
   *
   * @param frames with changed state that reached a seat
   * @param bytes of these frames
   * @param verdicts for the inputs that were due in the window; an input that has none three
   *     seconds after it is lost
   * @param p50Millis from the time at which an input was due to its verdict; -1 without a verdict
   * @param p99Millis likewise
   */
  public record Seen(
      long frames, long bytes, int inputs, int verdicts, double p50Millis, double p99Millis) {}

  public double cpuMicrosPerFrame() {
    return cpu.toNanos() / 1e3 / seen.frames();
  }

  public int lost() {
    return seen.inputs() - seen.verdicts();
  }

  double lostPercent() {
    return 100.0 * lost() / seen.inputs();
  }

  double framesPerSecond() {
    return (double) seen.frames() / job.seconds();
  }
}
