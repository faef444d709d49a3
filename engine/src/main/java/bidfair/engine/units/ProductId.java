package bidfair.engine.units;

/** A product's key in the scenario, unique over all industries. */
public record ProductId(String key) implements Comparable<ProductId> {
  @Override
  public int compareTo(ProductId other) {
    return key.compareTo(other.key);
  }
}
