package bidfair.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the write-ahead log is kept short while entries of 200 kB are written. */
class CheckpointTest {
  private static final int LIMIT = 1 << 20;
  private static final int ENTRIES = 60;
  private static final String LONG = "x".repeat(200_000);

  @TempDir private Path folder;
  private final ExecutorService hand = Executors.newSingleThreadExecutor();
  private final AtomicInteger copies = new AtomicInteger();
  private Storage storage;
  private RoomKey room;
  private int written;

  @BeforeEach
  void open() {
    StorageLimits limits = new StorageLimits(10, 10, 1 << 30, LIMIT);
    storage =
        Storage.open(
            folder,
            limits,
            hand,
            copy -> {
              copies.incrementAndGet();
              copy.run();
            });
    room = Entries.room(storage, "ROOM01");
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void theLogIsCopiedAsItGrowsAndWrittenFromItsStartAgain() {
    for (int entry = 1; entry <= ENTRIES; entry++) {
      write();
      assertThat(storage.walBytes()).isLessThan(2 * LIMIT);
    }
    assertThat(copies).hasValueBetween(ENTRIES / 10, ENTRIES / 5);
    assertThat(Entries.read(storage.journal(), room)).hasSize(ENTRIES);
  }

  @Test
  void whoReadsForLongIsNotWaitedForAndCopyingIsNotTriedAtEachCommit() throws Exception {
    write();
    String url = "jdbc:sqlite:" + Storage.databaseIn(folder);
    try (Connection reader = DriverManager.getConnection(url)) {
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("SELECT count(*) FROM entry").next();
      for (int entry = 1; entry <= ENTRIES; entry++) {
        write();
      }
      assertThat(storage.walBytes()).isGreaterThan(10 * LIMIT);
      assertThat(copies).hasValueBetween(ENTRIES / 10, ENTRIES / 5);
      reader.commit();
    }
    for (int entry = 1; entry <= ENTRIES; entry++) {
      write();
    }
    assertThat(storage.walBytes()).isLessThanOrEqualTo(4 * LIMIT);
    assertThat(Entries.read(storage.journal(), room)).hasSize(written);
  }

  @Test
  void whatIsLeftInTheLogIsInTheDatabaseWhenTheStoreIsClosed() {
    write();
    storage.close();
    assertThat(Files.exists(WriteAheadLog.of(Storage.databaseIn(folder)))).isFalse();
  }

  private void write() {
    Receipt.of(storage.journal(), room, List.of(Entries.entry(++written, LONG))).await();
  }
}
