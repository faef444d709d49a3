package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Target;
import java.util.Locale;

/** Figures in words. */
final class Words {
  private Words() {}

  /** Three digits that count, without an exponent. */
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  static String value(Figure figure) {
    return amount(figure.value(), figure.unit());
  }

  static String baseline(Figure figure) {
    return figure
        .baseline()
        .map(against -> amount(against.value(), figure.unit()) + " (" + against.name() + ")")
        .orElse("");
  }

  static String ratio(Figure figure) {
    return figure.ratio().map(ratio -> number(ratio) + "×").orElse("");
  }

  static String target(Figure figure) {
    return figure.target().map(target -> target(target, figure.unit())).orElse("");
  }

  private static String target(Target target, String unit) {
    String side = target.side() == Target.Side.AT_MOST ? "≤ " : "≥ ";
    return side
        + (target.of() == Target.Of.RATIO
            ? number(target.limit()) + "×"
            : amount(target.limit(), unit));
  }

  static String verdict(Figure figure) {
    return figure.isMet().map(met -> met ? "reached" : "MISSED").orElse("");
  }

  private static String amount(double value, String unit) {
    return number(value) + (unit.isEmpty() ? "" : " " + unit);
  }
}
