package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.server.harm.Folders;
import bidfair.server.harm.Meddler;
import bidfair.server.harm.SmallDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases with which no server can begin; it says so in one sentence and changes nothing. */
class UnusableFileTest {
  @TempDir private Path scratch;
  private Path folder;
  private Path database;

  @BeforeEach
  void writeAndBeKilled() {
    Path used = scratch.resolve("used");
    folder = scratch.resolve("data");
    database = folder.resolve("bidfair.db");
    RoomKey room;
    try (Storage storage = Storage.open(used)) {
      room = Entries.room(storage, "ROOM01");
      Receipt.of(storage.journal(), room, entries(1, 60)).await();
    }
    try (Storage storage = Storage.open(used)) {
      Receipt.of(storage.journal(), room, entries(61, 90)).await();
      Folders.copy(used, folder);
    }
  }

  @Test
  void afterAKillEverythingIsThere() {
    assertEverythingIsThere();
  }

  @Test
  void aZeroedHeader() throws IOException {
    write(0, new byte[100]);
    assertRefused("is damaged or not a database");
  }

  @Test
  void damagedPages() throws IOException {
    byte[] garbage = new byte[4096 * 3];
    Arrays.fill(garbage, (byte) 0x5a);
    write(4096 * 4, garbage);
    Files.delete(WriteAheadLog.of(database));
    assertRefused("is damaged (");
  }

  @Test
  void aFileCutShort() throws IOException {
    cut(database, 4096 * 5 + 100);
    Files.delete(WriteAheadLog.of(database));
    assertRefused("is damaged (");
  }

  @Test
  void anEmptyFileIsNotTakenForANewOne() throws IOException {
    cut(database, 0);
    assertRefused("is missing or empty, but");
  }

  @Test
  void aMissingFileIsNotTakenForANewOne() throws IOException {
    Files.delete(database);
    Files.delete(WriteAheadLog.of(database));
    assertRefused("bidfair.witness beside it tells of rooms");
  }

  @Test
  void aFolderInItsPlace() throws IOException {
    Files.delete(database);
    Files.createDirectory(database);
    assertRefused("is a folder");
  }

  @Test
  void aFolderInTheLogsPlace() throws IOException {
    Files.delete(WriteAheadLog.of(database));
    Files.createDirectory(WriteAheadLog.of(database));
    assertRefused("is damaged (");
  }

  @Test
  void aDatabaseOfSomethingElse() throws IOException {
    Folders.clear(folder);
    new Meddler(folder).change("CREATE TABLE bread (name TEXT)");
    assertRefused("is a SQLite database, but not one of Bidfair");
  }

  @Test
  void theLogOfAnotherDatabase() throws IOException {
    Path other = scratch.resolve("other");
    try (Storage storage = Storage.open(other)) {
      RoomKey room = Entries.room(storage, "ROOM77");
      Receipt.of(storage.journal(), room, entries(1, 5)).await();
      Files.delete(WriteAheadLog.of(database));
      Files.copy(WriteAheadLog.of(other.resolve("bidfair.db")), WriteAheadLog.of(database));
    }
    assertRefused("bidfair.db");
  }

  @Test
  void garbageInTheSharedMemoryFileHarmsNothing() throws IOException {
    Files.write(folder.resolve("bidfair.db-shm"), new byte[] {1, 2, 3, 4, 5, 6, 7});
    assertEverythingIsThere();
  }

  @Test
  void aFolderThatCannotBeWritten() {
    try (SmallDisk disk = new SmallDisk(place("mounted"), 8)) {
      Folders.copy(folder, scratch.resolve("mounted/data"));
      disk.makeReadOnly();
      assertThatThrownBy(() -> Storage.open(scratch.resolve("mounted/data")))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("Cannot write in the data folder");
    }
  }

  @Test
  void aDiskThatIsFullFromTheBeginning() {
    try (SmallDisk disk = new SmallDisk(place("mounted"), 4)) {
      Folders.copy(folder, scratch.resolve("mounted/data"));
      disk.fill();
      assertThatThrownBy(() -> Storage.open(scratch.resolve("mounted/data")))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("SQLITE_FULL");
      disk.free();
      try (Storage storage = Storage.open(scratch.resolve("mounted/data"))) {
        assertThat(Entries.read(storage.journal(), new RoomKey(1))).isEqualTo(entries(1, 90));
      }
    }
  }

  @Test
  void whatCanBeReadOfADamagedFileIsSavedAndTheRestIsNamed() throws IOException {
    Path whole = scratch.resolve("whole.db");
    new Backups(folder).make(whole);
    Folders.clear(folder);
    Files.copy(whole, database);
    long page =
        new Meddler(folder)
            .number(
                "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf' ORDER BY"
                    + " pageno LIMIT 1 OFFSET 3");
    write((page - 1) * 4096, new byte[4096]);
    assertRefused("is damaged (");

    Path saved = folder.resolve("saved.db");
    StoreReport report = Salvage.salvage(folder, saved);

    assertThat(report.pages()).isEmpty();
    assertThat(report.rooms()).hasSize(1);
    assertThat(report.rooms().getFirst().entries()).isBetween(1L, 89L);
    assertThat(report.rooms().getFirst().problem()).isPresent();
    assertThatThrownBy(() -> Restore.restore(saved, folder, false))
        .hasMessageContaining("not restored");
    Restore.restore(saved, folder, true);
    try (Storage storage = Storage.open(folder)) {
      long good = report.rooms().getFirst().entries();
      assertThatThrownBy(() -> Entries.read(storage.journal(), new RoomKey(1)))
          .isInstanceOf(BrokenChainException.class)
          .hasMessageContaining("entry " + (good + 1));
    }
  }

  private void assertEverythingIsThere() {
    try (Storage storage = Storage.open(folder)) {
      assertThat(Entries.read(storage.journal(), new RoomKey(1))).isEqualTo(entries(1, 90));
    }
  }

  private Path place(String name) {
    try {
      return Files.createDirectories(scratch.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertRefused(String words) throws IOException {
    byte[] before = Files.isRegularFile(database) ? Files.readAllBytes(database) : new byte[0];
    assertThatThrownBy(() -> Storage.open(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(words)
        .hasMessageContaining(database.toString())
        .hasMessageNotContaining("\n");
    if (Files.isRegularFile(database)) {
      assertThat(Files.readAllBytes(database)).isEqualTo(before);
    } else {
      assertThat(before).isEmpty();
    }
  }

  private void write(long at, byte[] bytes) throws IOException {
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap(bytes), at);
    }
  }

  private static void cut(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }
}
