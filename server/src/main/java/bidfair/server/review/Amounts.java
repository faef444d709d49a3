package bidfair.server.review;

import bidfair.engine.units.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as people say them: to three figures, in yuan. */
final class Amounts {
  private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_UP);
  private static final int FEN_PLACES = 2;
  private static final int TEN_THOUSAND_PLACES = 4;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(TEN_THOUSAND_PLACES);

  private Amounts() {}

  /** 9 870 元, 1.23 万元. */
  static String chinese(Money amount) {
    BigDecimal yuan = rounded(amount);
    return yuan.abs().compareTo(TEN_THOUSAND) < 0
        ? plain(yuan) + " 元"
        : plain(yuan.movePointLeft(TEN_THOUSAND_PLACES)) + " 万元";
  }

  /** ¥9,870, ¥12,300. */
  static String english(Money amount) {
    BigDecimal yuan = rounded(amount);
    String sign = yuan.signum() < 0 ? "−" : "";
    return sign + "¥" + String.format(Locale.ROOT, "%,d", yuan.abs().longValueExact());
  }

  /** Whole yuan of three figures; once only, as rounding what is rounded already goes astray. */
  private static BigDecimal rounded(Money amount) {
    BigDecimal yuan = BigDecimal.valueOf(amount.fen(), FEN_PLACES);
    return yuan.precision() - yuan.scale() > THREE_FIGURES.getPrecision()
        ? yuan.round(THREE_FIGURES)
        : yuan.setScale(0, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
