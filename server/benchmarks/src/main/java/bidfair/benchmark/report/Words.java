package bidfair.benchmark.report;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Target;
import java.util.Locale;

/** Figures in words. */
final class Words {
  private static final double MILLION = 1e6;

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

  /** All that is known of where figures were taken. */
  static String machine(Machine machine) {
    return "%s; %s; %s; %,d MiB for Java"
        .formatted(machine.system(), machine.java(), conditions(machine), machine.memoryMib());
  }

  /** What belongs beside every figure that depends on the machine. */
  static String conditions(Machine machine) {
    return "%d cores; this disk syncs in %s µs"
        .formatted(machine.cores(), number(machine.syncMicros()));
  }

  /** A number on an axis, which is round already: as short as it can be. */
  static String tick(double value) {
    double size = Math.abs(value);
    if (size >= MILLION) {
      return tick(value / MILLION) + " M";
    }
    String text = String.format(Locale.ROOT, "%,.6f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static String amount(double value, String unit) {
    return number(value) + (unit.isEmpty() ? "" : " " + unit);
  }
}
