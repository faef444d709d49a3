package bidfair.server.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;

/**
 * The verdicts on the latest inputs of somebody, by the inputs' ids. Of few objects, as a lab has
 * thousands of people and the collector visits each object. Not thread-safe.
 */
final class LatestVerdicts {
  private static final int AT_FIRST = 8;

  private int[] hashes = new int[AT_FIRST];
  private byte[][] ids = new byte[AT_FIRST][];
  private Verdict[] verdicts = new Verdict[AT_FIRST];
  private int size;

  /** Where the next is put once all places are taken: in that of the oldest. */
  private int oldest;

  Optional<Verdict> find(String inputId) {
    int hash = inputId.hashCode();
    for (int place = 0; place < size; place++) {
      if (hashes[place] == hash && Arrays.equals(ids[place], inputId.getBytes(UTF_8))) {
        return Optional.of(verdicts[place]);
      }
    }
    return Optional.empty();
  }

  /** Forgets the oldest, if there are {@link RoomLimits#REMEMBERED_INPUTS}. */
  void add(String inputId, Verdict verdict) {
    int place = place();
    hashes[place] = inputId.hashCode();
    ids[place] = inputId.getBytes(UTF_8);
    verdicts[place] = verdict;
  }

  private int place() {
    if (size == RoomLimits.REMEMBERED_INPUTS) {
      int place = oldest;
      oldest = (oldest + 1) % size;
      return place;
    }
    if (size == ids.length) {
      int more = Math.min(2 * size, RoomLimits.REMEMBERED_INPUTS);
      hashes = Arrays.copyOf(hashes, more);
      ids = Arrays.copyOf(ids, more);
      verdicts = Arrays.copyOf(verdicts, more);
    }
    return size++;
  }
}
