package bidfair.benchmark.report;

import bidfair.benchmark.measure.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where values lie on an axis.
 *
 * @param low the value at the axis's beginning
 * @param high the value at its end, above {@code low}
 */
record Scale(double low, double high, boolean logarithmic) {
  private static final int TICKS = 6;
  private static final int FEW_DECADES = 2;

  /** One that shows all values that it can show: a logarithmic one, those above zero. */
  static Scale of(Chart.Axis axis, DoubleStream values) {
    double[] shown = values.filter(value -> isShown(axis.logarithmic(), value)).sorted().toArray();
    if (shown.length == 0) {
      return new Scale(axis.logarithmic() ? 1 : 0, 10, axis.logarithmic());
    }
    double least = shown[0];
    double most = shown[shown.length - 1];
    if (axis.logarithmic()) {
      double low = decadeBelow(least);
      return new Scale(low, Math.max(decadeAbove(most), low * 10), true);
    }
    double low = Math.min(0, least);
    double step = niceStep(Math.max(most - low, Double.MIN_NORMAL));
    return new Scale(
        Math.floor(low / step) * step, Math.max(1, Math.ceil(most / step)) * step, false);
  }

  boolean shows(double value) {
    return isShown(logarithmic, value);
  }

  /** From 0 at the beginning to 1 at the end. */
  double part(double value) {
    return logarithmic
        ? (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
        : (value - low) / (high - low);
  }

  /** The values to be written on the axis, from low to high. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (logarithmic) {
      boolean few = Math.log10(high / low) <= FEW_DECADES + 0.5;
      for (double decade = low; decade <= high * 1.001; decade *= 10) {
        ticks.add(decade);
        if (few && decade * 2 < high) {
          ticks.add(decade * 2);
          ticks.add(decade * 5);
        }
      }
      return ticks;
    }
    double step = niceStep(high - low);
    for (int i = 0; low + i * step <= high + step / 1000; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  private static boolean isShown(boolean logarithmic, double value) {
    return Double.isFinite(value) && (!logarithmic || value > 0);
  }

  private static double decadeBelow(double value) {
    return Math.pow(10, Math.floor(Math.log10(value)));
  }

  private static double decadeAbove(double value) {
    return Math.pow(10, Math.ceil(Math.log10(value)));
  }

  /** One, two or five times a power of ten, a few of which make up the range. */
  private static double niceStep(double range) {
    double rough = range / TICKS;
    double decade = decadeBelow(rough);
    double digit = rough / decade;
    return decade * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }
}
