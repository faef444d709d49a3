package bidfair.benchmark.measure;

/** How much of everything is measured. */
public enum Length {
  /** So little that it only shows that everything can be measured; the figures mean nothing. */
  SMOKE,
  /** Everything in some minutes. */
  SHORT,
  /** What is published. */
  LONG;

  /** One of three values. */
  public <T> T choose(T smoke, T shorter, T longer) {
    return switch (this) {
      case SMOKE -> smoke;
      case SHORT -> shorter;
      case LONG -> longer;
    };
  }
}
