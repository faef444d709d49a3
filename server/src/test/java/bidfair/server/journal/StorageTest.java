package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir private Path folder;

  @Test
  void flywayIsLeftOutOnlyWhereItHasNothingToDo() {
    Storage.open(folder).close();
    Path database = Storage.databaseIn(folder);

    Jdbi jdbi = Sqlite.reader(database);
    assertThat(jdbi.withHandle(Migrations::applied)).isEqualTo(Migrations.OURS);
    assertThat(jdbi.withHandle(Migrations::areApplied)).isTrue();
    Jdbi writer = Sqlite.open(database, StorageLimits.DEFAULT);
    writer.useHandle(handle ->
        handle.execute("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '102'"));
    assertThat(jdbi.withHandle(Migrations::areApplied)).isFalse();
  }

  @Test
  void makesTheFolder() {
    Path deep = folder.resolve("a/b");

    try (Storage storage = Storage.open(deep)) {
      assertThat(storage.rooms().all()).isEmpty();
      assertThat(storage.queueDepth()).isZero();
    }

    assertThat(deep.resolve("bidfair.db")).exists();
  }

  @Test
  void aSecondServerIsRefusedUntilTheFirstHasClosed() {
    Storage first = Storage.open(folder);

    assertThatThrownBy(() -> Storage.open(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("in use by another running server")
        .hasMessageContaining(folder.toString());

    first.close();
    Storage.open(folder).close();
  }

  @Test
  void aPlaceThatIsNoFolderIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Storage.open(file))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndTheFolderFreeAgain() throws IOException {
    Path database = folder.resolve("bidfair.db");
    Files.writeString(database, "not a database at all, but long enough to look at".repeat(100));

    assertThatThrownBy(() -> Storage.open(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(database + " is damaged or not a database");

    Files.delete(database);
    Storage.open(folder).close();
  }

  @Test
  void whoeverWasTakenOverFromWritesNoMore() throws SQLException {
    try (Storage storage = Storage.open(folder)) {
      RoomKey room = Entries.room(storage, "ROOM01");
      try (Connection other =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bidfair.db"));
          Statement statement = other.createStatement()) {
        statement.executeUpdate("INSERT INTO opening (opened_at) VALUES ('later')");
      }

      assertThatThrownBy(Receipt.of(storage.journal(), room, entries(1, 1))::await)
          .hasMessageContaining("taken over");
      assertThat(storage.journal().lastSeq(room)).isZero();
    }
  }

  @Test
  void versionsCompareNumberByNumber() {
    assertThat(Version.of("3.51.3")).isEqualTo(new Version(3, 51, 3));
    assertThat(Version.of("3.51.3")).isGreaterThan(Version.of("3.51.2"));
    assertThat(Version.of("3.51.10")).isGreaterThan(Version.of("3.51.9"));
    assertThat(Version.of("4.0.0")).isGreaterThan(Version.of("3.99.99"));
  }
}
