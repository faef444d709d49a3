package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that may not grow further answers as a full disk does. */
class FullDiskTest {
  private static final StorageLimits SMALL = new StorageLimits(100, 100, 1 << 20, 1 << 20);

  @TempDir private Path folder;

  @Test
  void writesNothingByHalvesAndGoesOnWhenThereIsRoomAgain() {
    List<JournalEntry> tooMuch =
        LongStream.rangeClosed(3, 20)
            .mapToObj(seq -> Entries.entry(seq, "x".repeat(100_000)))
            .toList();
    try (Storage storage = Storage.open(folder, SMALL)) {
      RoomKey fat = Entries.room(storage, "FAT000");
      RoomKey room = Entries.room(storage, "ROOM01");
      Journal journal = storage.journal();
      Receipt.of(journal, fat, List.of(Entries.entry(1, "y".repeat(500_000)))).await();
      Receipt.of(journal, room, entries(1, 2)).await();

      Receipt refused = Receipt.of(journal, room, tooMuch);
      Receipt behindIt = Receipt.of(journal, room, entries(21, 21));
      assertThatThrownBy(refused::await)
          .isInstanceOf(CompletionException.class)
          .hasMessageContaining("SQLITE_FULL");
      assertThatThrownBy(behindIt::await).hasMessageContaining("does not follow");
      assertThat(Entries.read(journal, room)).isEqualTo(entries(1, 2));

      storage.rooms().delete(fat);
      assertThat(Receipt.of(journal, room, tooMuch.subList(0, 4)).await()).isEqualTo(6);
    }
    try (Storage storage = Storage.open(folder)) {
      RoomKey room = storage.rooms().find("ROOM01").orElseThrow().key();
      assertThat(storage.journal().lastSeq(room)).isEqualTo(6);
    }
  }
}
