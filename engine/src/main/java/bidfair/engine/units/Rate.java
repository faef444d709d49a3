package bidfair.engine.units;

/** A rate in basis points, 1/10 000 (rulebook §1). */
public record Rate(int basisPoints) {
  private static final int WHOLE = 10_000;

  /** ⌊amount × rate⌋; rounds towards minus infinity. */
  public long of(long amount) {
    return Math.floorDiv(Math.multiplyExact(amount, (long) basisPoints), (long) WHOLE);
  }

  /** A reduction by this rate: amount − ⌊amount × rate⌋ (§1). */
  public long reduce(long amount) {
    return Math.subtractExact(amount, of(amount));
  }
}
