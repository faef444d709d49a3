package bidfair.engine.units;

/**
 * Centipoints, 0 to 10 000, shown as 0.00 to 100.00 (rulebook §1): recognition and the points R, P
 * and S.
 */
public final class Points {
  public static final int MAX = 10_000;

  private Points() {}

  /** Keeps a value within 0 to 10 000, as after every single change (§1). */
  public static int clamp(long value) {
    return (int) Math.clamp(value, 0L, (long) MAX);
  }

  /** Recognition after growing by ⌊gain × (10 000 − recognition) / 10 000⌋ (§5). */
  public static int grow(int recognition, int gain) {
    return clamp(recognition + Math.floorDiv((long) gain * (MAX - recognition), (long) MAX));
  }
}
