package bidfair.engine.units;

/** An industry's key in the scenario, for example {@code fmcg}. */
public record IndustryId(String key) implements Comparable<IndustryId> {
  @Override
  public int compareTo(IndustryId other) {
    return key.compareTo(other.key);
  }
}
