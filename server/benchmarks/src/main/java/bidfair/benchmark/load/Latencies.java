package bidfair.benchmark.load;

import bidfair.benchmark.measure.Chart;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Times in microseconds, from when something was meant to happen: whoever is sent late because the
 * one before has not come back has waited for that too (corrected for coordinated omission). Not
 * thread-safe.
 */
public final class Latencies {
  private static final long LONGEST_MICROS = 60_000_000;
  private static final double NANOS = 1e3;
  private static final double[] SHOWN = {0, 50, 75, 90, 95, 99, 99.5, 99.9, 100};

  private final Histogram histogram = new Histogram(LONGEST_MICROS, 3);

  public void add(long nanos) {
    histogram.recordValue(Math.clamp(Math.round(nanos / NANOS), 0, LONGEST_MICROS));
  }

  public void addAll(Latencies others) {
    histogram.add(others.histogram);
  }

  public long count() {
    return histogram.getTotalCount();
  }

  /** In milliseconds. */
  public double percentile(double percent) {
    return histogram.getValueAtPercentile(percent) / NANOS;
  }

  /** Its percentiles as a line of a chart. */
  public Chart.Line line(String name) {
    List<Chart.Point> points = new ArrayList<>();
    for (double percent : SHOWN) {
      points.add(new Chart.Point(percent, percentile(percent)));
    }
    return new Chart.Line(name, points);
  }
}
