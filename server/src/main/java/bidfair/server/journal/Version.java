package bidfair.server.journal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A version of three numbers, compared number by number. */
record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  static Version of(String text) {
    List<Integer> numbers = Stream.of(text.split("\\.")).map(Integer::valueOf).toList();
    return new Version(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
