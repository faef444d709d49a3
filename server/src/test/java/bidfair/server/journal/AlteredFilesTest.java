package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.harm.Folders;
import bidfair.server.harm.Harm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files of a killed server, altered at random: whatever was acknowledged is there, or it is
 * said what is not. Longer by {@code -Dbidfair.seeds=N}.
 */
class AlteredFilesTest {
  private static final int SEEDS = Integer.getInteger("bidfair.seeds", 40);
  private static final int FIRST_SEED = Integer.getInteger("bidfair.firstSeed", 1);
  private static final int ROOMS = 3;

  private enum Outcome {
    ALL_THERE,
    REFUSED_AS_A_WHOLE,
    ROOM_NAMED,
    ROOM_MISSED
  }

  @TempDir private Path scratch;
  private Path killed;
  private final Map<RoomKey, Long> acknowledged = new HashMap<>();

  @BeforeEach
  void writeAndBeKilled() {
    Path used = scratch.resolve("used");
    killed = scratch.resolve("killed");
    List<RoomKey> rooms = new ArrayList<>();
    try (Storage storage = Storage.open(used)) {
      for (int i = 1; i <= ROOMS; i++) {
        rooms.add(Entries.room(storage, "ROOM0" + i));
        Receipt.of(storage.journal(), rooms.getLast(), entries(1, 40L + i)).await();
      }
    }
    try (Storage storage = Storage.open(used)) {
      for (int round = 0; round < 10; round++) {
        for (RoomKey room : rooms) {
          long last = storage.journal().lastSeq(room);
          acknowledged.put(
              room, Receipt.of(storage.journal(), room, entries(last + 1, last + 3)).await());
        }
      }
      Folders.copy(used, killed);
    }
  }

  @Test
  void nothingIsEverSilentlyLess() {
    Map<Harm.Kind, Integer> kinds = new EnumMap<>(Harm.Kind.class);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Path folder = scratch.resolve("seed-" + seed);
      Folders.copy(killed, folder);
      Harm harm = Harm.draw(new Random(seed), folder);
      harm.apply();
      kinds.merge(harm.kind(), 1, Integer::sum);
      for (Outcome outcome : outcomes(folder, "seed " + seed + ": " + harm)) {
        outcomes.merge(outcome, 1, Integer::sum);
      }
      Folders.clear(folder);
    }
    System.out.printf(
        "STORAGE altered files: %d seeds from %d, %s; outcomes %s; silently less: 0%n",
        SEEDS, FIRST_SEED, kinds, outcomes);
  }

  /** One for each room, or one for all of them. */
  private List<Outcome> outcomes(Path folder, String harm) {
    try (Storage storage = Storage.open(folder)) {
      return acknowledged.keySet().stream().map(room -> outcome(storage, room, harm)).toList();
    } catch (StorageException e) {
      assertThat(e.getMessage()).as(harm).contains(folder.toString()).doesNotContain("\n");
      return List.of(Outcome.REFUSED_AS_A_WHOLE);
    }
  }

  private Outcome outcome(Storage storage, RoomKey room, String harm) {
    Optional<RoomRow> row =
        storage.rooms().all().stream().filter(each -> each.key().equals(room)).findFirst();
    if (row.isEmpty()) {
      assertThat(storage.missingRooms()).as(harm).contains(room);
      return Outcome.ROOM_MISSED;
    }
    long all = Optional.ofNullable(acknowledged.get(room)).orElseThrow();
    List<JournalEntry> read = new ArrayList<>();
    try {
      storage.journal().read(room, 0, read::add);
      assertThat(read).as(harm).isEqualTo(entries(1, all));
      return Outcome.ALL_THERE;
    } catch (BrokenChainException e) {
      assertThat(read).as(harm).isEqualTo(entries(1, e.seq() - 1));
      return Outcome.ROOM_NAMED;
    }
  }
}
