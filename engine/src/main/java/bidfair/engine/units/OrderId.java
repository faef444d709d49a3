package bidfair.engine.units;

/** An order's number over all firms, from 1, as they arise. */
public record OrderId(int number) implements Comparable<OrderId> {
  @Override
  public int compareTo(OrderId other) {
    return Integer.compare(number, other.number);
  }
}
