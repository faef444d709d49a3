package bidfair.engine.units;

/**
 * A whole number of fen (1 yuan = 100 fen), possibly negative (rulebook §1). Arithmetic throws
 * {@link ArithmeticException} on overflow rather than wrapping.
 */
public record Money(long fen) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  public static Money ofYuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, 100L));
  }

  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  public Money times(long count) {
    return ofFen(Math.multiplyExact(fen, count));
  }

  public Money negated() {
    return ofFen(Math.negateExact(fen));
  }

  /** This amount × the rate, rounded down. One division, on the total amount (§1). */
  public Money at(Rate rate) {
    return ofFen(rate.of(fen));
  }

  public boolean isNegative() {
    return fen < 0;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  public boolean isZero() {
    return fen == 0;
  }

  public boolean covers(Money cost) {
    return fen >= cost.fen;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }
}
