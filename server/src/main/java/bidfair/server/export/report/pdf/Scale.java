package bidfair.server.export.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The scale of an axis: from and to round numbers around all values.
 *
 * @param low hundredths
 * @param high hundredths
 * @param step between two ticks
 */
record Scale(long low, long high, long step) {
  private static final int TICKS = 6;
  private static final long SMALLEST_STEP = 100;
  private static final int[] ROUND = {1, 2, 5};

  /** Around these values and zero. */
  static Scale around(LongStream values) {
    long[] bounds = {0, 0};
    values.forEach(value -> {
      bounds[0] = Math.min(bounds[0], value);
      bounds[1] = Math.max(bounds[1], value);
    });
    long step = roundUp((bounds[1] - bounds[0]) / TICKS);
    long low = Math.floorDiv(bounds[0], step) * step;
    long high = Math.max(Math.ceilDiv(bounds[1], step) * step, low + step);
    return new Scale(low, high, step);
  }

  List<Long> ticks() {
    List<Long> ticks = new ArrayList<>();
    for (long tick = low; tick <= high; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Where a value lies between the ends, from 0 to 1. */
  float place(long value) {
    return (float) ((value - low) / (double) (high - low));
  }

  private static long roundUp(long least) {
    for (long power = SMALLEST_STEP; ; power *= 10) {
      for (int round : ROUND) {
        if (power * round >= least) {
          return power * round;
        }
      }
    }
  }
}
