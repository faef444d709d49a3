package bidfair.benchmark.measure;

/**
 * What a figure shall reach.
 *
 * @param of what of the figure is held against the limit
 */
public record Target(Of of, Side side, double limit) {
  /** The part of a figure that a target is about. */
  public enum Of {
    VALUE,
    RATIO
  }

  /** On which side of the limit to be. */
  public enum Side {
    AT_MOST,
    AT_LEAST
  }

  public static Target atMost(double value) {
    return new Target(Of.VALUE, Side.AT_MOST, value);
  }

  public static Target atLeast(double value) {
    return new Target(Of.VALUE, Side.AT_LEAST, value);
  }

  public static Target ratioAtMost(double ratio) {
    return new Target(Of.RATIO, Side.AT_MOST, ratio);
  }

  public static Target ratioAtLeast(double ratio) {
    return new Target(Of.RATIO, Side.AT_LEAST, ratio);
  }

  boolean isMet(double measured) {
    return side == Side.AT_MOST ? measured <= limit : measured >= limit;
  }
}
