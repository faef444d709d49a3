package bidfair.engine.units;

/** A tender's number over the whole year, from 1. */
public record TenderId(int number) implements Comparable<TenderId> {
  @Override
  public int compareTo(TenderId other) {
    return Integer.compare(number, other.number);
  }
}
