package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "UPDATE entry SET events = '[1]' WHERE seq = 4, 4",
    "UPDATE entry SET verdict = 'no' WHERE seq = 1, 1",
    "UPDATE entry SET actor = 'seat:4' WHERE seq = 4, 4",
    "UPDATE entry SET at = '' WHERE seq = 9, 9",
    "UPDATE entry SET input_id = input || input_id WHERE seq = 9, 9",
    "UPDATE entry SET epoch = epoch - 1 WHERE seq = 10, 10",
    "UPDATE entry SET hash = replace(hash; substr(hash; 1; 1); 'z') WHERE seq = 7, 7",
    "DELETE FROM entry WHERE seq = 6, 6",
    "DELETE FROM entry WHERE seq = 1, 1",
    "UPDATE entry SET seq = 11 WHERE seq = 3, 3",
  })
  void namesTheFirstEntryThatDoesNotFit(String tampering, long seq) throws SQLException {
    try (Storage storage = Storage.open(folder)) {
      // So that there is an earlier epoch to point to.
      Entries.room(storage, "FIRST0");
    }
    RoomKey room;
    try (Storage storage = Storage.open(folder)) {
      room = Entries.room(storage, "ROOM01");
      Receipt.of(storage.journal(), room, entries(1, 10)).await();
      tamper(tampering.replace(';', ','));
      List<JournalEntry> read = new ArrayList<>();

      assertThatExceptionOfType(BrokenChainException.class)
          .isThrownBy(() -> storage.journal().read(room, 0, read::add))
          .satisfies(broken -> {
            assertThat(broken.room()).isEqualTo(room);
            assertThat(broken.seq()).isEqualTo(seq);
            assertThat(broken).hasMessageContaining("entry " + seq);
          });
      assertThat(read).as("what fits is passed on").isEqualTo(entries(1, seq - 1));
    }
  }

  @Test
  void anEntryThatIsMissingIsNoPlaceToReadOnFrom() throws SQLException {
    try (Storage storage = Storage.open(folder)) {
      RoomKey room = Entries.room(storage, "ROOM01");
      Receipt.of(storage.journal(), room, entries(1, 10)).await();
      tamper("DELETE FROM entry WHERE seq = 5");

      assertThatExceptionOfType(BrokenChainException.class)
          .isThrownBy(() -> storage.journal().read(room, 5, _ -> {}))
          .withMessageContaining("entry 5: missing");
    }
  }

  @Test
  void theSameEntriesInAnotherRoomHaveOtherHashes() {
    JournalEntry entry = Entries.entry(1);

    assertThat(Chain.next(Chain.START, new RoomKey(1), 1, entry))
        .hasSize(64)
        .isNotEqualTo(Chain.next(Chain.START, new RoomKey(2), 1, entry));
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bidfair.db"));
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
