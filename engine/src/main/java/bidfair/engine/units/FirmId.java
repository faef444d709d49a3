package bidfair.engine.units;

/** A firm's number, from 1. */
public record FirmId(int number) implements Comparable<FirmId> {
  @Override
  public int compareTo(FirmId other) {
    return Integer.compare(number, other.number);
  }
}
