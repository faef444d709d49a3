package bidfair.engine.units;

/** A purchase's number over all firms, from 1, as they arise. */
public record PurchaseId(int number) implements Comparable<PurchaseId> {
  @Override
  public int compareTo(PurchaseId other) {
    return Integer.compare(number, other.number);
  }
}
