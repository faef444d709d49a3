package bidfair.engine.units;

/** A client's number, from 1. */
public record ClientId(int number) implements Comparable<ClientId> {
  @Override
  public int compareTo(ClientId other) {
    return Integer.compare(number, other.number);
  }
}
