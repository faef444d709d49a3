package bidfair.engine.units;

/** A product feature's key in the scenario, unique over all industries. */
public record FeatureId(String key) implements Comparable<FeatureId> {
  @Override
  public int compareTo(FeatureId other) {
    return key.compareTo(other.key);
  }
}
