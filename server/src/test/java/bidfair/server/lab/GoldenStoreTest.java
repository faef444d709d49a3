package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.engine.Game;
import bidfair.server.harm.Meddler;
import bidfair.server.journal.Inspection;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Storage;
import bidfair.server.journal.StorageException;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that the first format wrote; every later version opens it as it was. */
class GoldenStoreTest {
  @TempDir Path folder;

  @BeforeEach
  void unpack() throws IOException {
    try (InputStream packed =
            Objects.requireNonNull(
                GoldenStoreTest.class.getResourceAsStream("/golden-store/bidfair-v1.db.gz"));
        InputStream database = new GZIPInputStream(packed)) {
      Files.copy(database, folder.resolve("bidfair.db"));
    }
  }

  @Test
  void theRoomsOfTheFirstFormatAreAsTheyWere() {
    try (Storage storage = Storage.open(folder)) {
      RoomState lobby = state(storage, "TSUTBX");
      assertThat(lobby.phase()).isEqualTo(Phase.LOBBY);
      assertThat(lobby.seats().count()).isEqualTo(2);
      RoomState playing = state(storage, "3L7X23");
      assertThat(playing.phase()).isEqualTo(Phase.PLAYING);
      assertThat(playing.clock().paused()).contains(PauseReason.TEACHER);
      assertThat(playing.announcements().toAll()).hasSize(1);
      assertThat(hash(playing))
          .isEqualTo("acc8f61c9b0482dd8727b335f8c1f6fd49ee99d1c63910f5a45be55092c9c184");
      RoomState ended = state(storage, "ZW47QG");
      assertThat(ended.phase()).isEqualTo(Phase.ENDED);
      assertThat(ended.grading().changes()).containsEntry(1, new Grading.Change(8, "led"));
      assertThat(hash(ended))
          .isEqualTo("db1b69010e177a4f92a22e878d7668bcafaf5a670592bc1565a788c39aa3f4b3");
      assertThat(storage.teachers().find("chen")).isPresent();
    }
    assertThat(Inspection.of(folder.resolve("bidfair.db")).isSound()).isTrue();
  }

  @Test
  void itCanBeCheckedBeforeItIsUpgraded() {
    assertThat(Inspection.of(folder.resolve("bidfair.db")).entries()).isPositive();
    assertThat(Inspection.of(folder.resolve("bidfair.db")).isSound()).isTrue();
  }

  @Test
  void aDatabaseOfANewerVersionIsRefusedAndNotChanged() {
    Storage.open(folder).close();
    Meddler meddler = new Meddler(folder);
    meddler.change(
        "INSERT INTO flyway_schema_history SELECT installed_rank + 1, '9999', 'from the future',"
            + " type, 'V9999__from_the_future.sql', 1, installed_by, installed_on, 1, 1"
            + " FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");
    long openings = meddler.number("SELECT count(*) FROM opening");

    assertThatThrownBy(() -> Storage.open(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(folder.resolve("bidfair.db") + " was written by a newer version");

    assertThat(meddler.number("SELECT count(*) FROM opening")).isEqualTo(openings);
  }

  private static RoomState state(Storage storage, String code) {
    RoomRow row = storage.rooms().find(code).orElseThrow();
    return Memory.read(storage.journal(), row.key()).state();
  }

  private static String hash(RoomState state) {
    return state.game().map(Game::hash).orElseThrow();
  }
}
