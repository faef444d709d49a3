package bidfair.server.export.report;

import bidfair.engine.units.Money;
import java.util.Locale;

/** Exact numbers as people read them. */
final class Numbers {
  private Numbers() {}

  /** In yuan, with two decimals. */
  static String of(Money money) {
    return hundredths(money.fen());
  }

  /** Points, or per cent, from hundredths. */
  static String hundredths(long number) {
    String sign = number < 0 ? "-" : "";
    long digits = Math.abs(number);
    return String.format(Locale.ROOT, "%s%,d.%02d", sign, digits / 100, digits % 100);
  }

  /** A score or a part of it, from weighted centipoints. */
  static String score(int weighted) {
    return hundredths(Math.floorDiv(weighted, 100));
  }
}
