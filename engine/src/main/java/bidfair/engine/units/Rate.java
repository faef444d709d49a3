package bidfair.engine.units;

/** A rate in basis points, 1/10 000 (rulebook §1). */
public record Rate(int basisPoints) {
  private static final int WHOLE = 10_000;

  /** ⌊amount × rate⌋, rounded towards minus infinity; exact for every amount. */
  public long of(long amount) {
    long whole = Math.multiplyExact(Math.floorDiv(amount, WHOLE), (long) basisPoints);
    return whole + Math.floorDiv((long) Math.floorMod(amount, WHOLE) * basisPoints, WHOLE);
  }

  /** A reduction by this rate: amount − ⌊amount × rate⌋ (§1). */
  public long reduce(long amount) {
    return amount - of(amount);
  }
}
