package bidfair.engine.units;

/** The whole numbers from {@code from} to {@code to}, both included; empty if to is below from. */
public record Span(long from, long to) {
  public boolean isEmpty() {
    return to < from;
  }

  public boolean contains(long value) {
    return from <= value && value <= to;
  }
}
