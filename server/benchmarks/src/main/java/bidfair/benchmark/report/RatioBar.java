package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Target;
import java.util.Locale;

/**
 * A ratio as a bar, which begins in the middle, at the baseline, and goes to the left below it and
 * to the right above it; in powers of ten, so that a tenth is as long as tenfold.
 */
final class RatioBar {
  private static final double DECADES = 2;
  private static final double HALF = 50;

  private RatioBar() {}

  /** Nothing for a figure without a ratio. */
  static String html(Figure figure) {
    return figure
        .ratio()
        .filter(ratio -> Double.isFinite(ratio) && ratio > 0)
        .map(ratio -> bar(at(ratio)) + wanted(figure) + "</svg>")
        .orElse("");
  }

  private static String bar(double end) {
    return String.format(
        Locale.ROOT,
        "<svg class=\"ratio\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><rect class=\"bar\" x=\"%.1f\" y=\"2\" width=\"%.1f\""
            + " height=\"6\"/><path class=\"one\" d=\"M50 0V10\"/>",
        Math.min(HALF, end),
        Math.abs(end - HALF));
  }

  private static String wanted(Figure figure) {
    return figure
        .target()
        .filter(target -> target.of() == Target.Of.RATIO && target.limit() > 0)
        .map(target -> "<path class=\"wanted\" d=\"M%sV10\"/>".formatted(top(at(target.limit()))))
        .orElse("");
  }

  private static String top(double x) {
    return String.format(Locale.ROOT, "%.1f 0", x);
  }

  private static double at(double ratio) {
    double part = Math.clamp(Math.log10(ratio) / DECADES, -1, 1);
    return HALF + part * HALF;
  }
}
