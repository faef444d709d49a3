package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.server.harm.Folders;
import bidfair.server.harm.Meddler;
import bidfair.server.journal.Backups;
import bidfair.server.journal.Inspection;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.Restore;
import bidfair.server.journal.StorageException;
import bidfair.server.journal.StoreReport;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups made while a game is played, and what comes back of them. */
class BackupTest {
  private static final RoomInput HIRE = new RoomInput.Order(new Command.Play(new Action.Hire()));

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Laboratory lab;
  private Room room;

  @BeforeEach
  void play() {
    lab = new Laboratory(folder);
    room = lab.room(overrides(Optional.of(4), Optional.of(3)));
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.ticker.pass(Duration.ofSeconds(5));
    await().until(() -> lab.day(room) == 6);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void aGameIsBackedUpInPlayDestroyedRestoredAndPlayedOn() {
    Path backup = elsewhere.resolve("copy.db");
    List<CompletableFuture<Verdict>> meanwhile = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      meanwhile.add(lab.send(room, new Actor.Seat(1), "hire-" + i, HIRE));
    }
    StoreReport made = new Backups(folder).make(backup);
    meanwhile.forEach(Laboratory::get);
    lab.ticker.pass(Duration.ofMillis(400));
    await().until(() -> lab.day(room) == 7);
    assertThat(made.isSound()).isTrue();
    List<JournalEntry> before = entries();

    lab.restartAfter(() -> {
      Folders.clear(folder);
      Restore.Result result = Restore.restore(backup, folder, false);
      assertThat(result.restored().entries()).isEqualTo(made.entries());
      assertThat(result.aside()).isEmpty();
    });

    long restored = made.entries();
    assertThat(entries().subList(0, (int) restored)).isEqualTo(before.subList(0, (int) restored));
    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(lab.day(again)).isEqualTo(6);
    lab.accept(again, TEACHER, new Command.Resume());
    lab.ticker.pass(Duration.ofMillis(400));
    await().until(() -> lab.day(again) == 7);
  }

  @Test
  void whatWasThereIsKeptAndARestoredFolderRaisesNoAlarm() {
    Path backup = elsewhere.resolve("copy.db");
    StoreReport made = new Backups(folder).make(backup);
    lab.settle(room);
    lab.settle(room);

    List<Path> aside = new ArrayList<>();
    lab.restartAfter(() -> aside.addAll(Restore.restore(backup, folder, false).aside()));

    assertThat(lab.rooms().damaged()).isZero();
    assertThat(aside).anyMatch(file -> file.endsWith("bidfair.db"));
    assertThat(aside).anyMatch(file -> file.endsWith("bidfair.witness"));
    Path old = aside.stream().filter(file -> file.endsWith("bidfair.db")).findFirst().orElseThrow();
    assertThat(Inspection.of(old).entries()).isGreaterThan(made.entries());
    assertThat(Inspection.of(old).isSound()).isTrue();
  }

  @Test
  void aBackupPutInPlaceByHandRaisesNoAlarmEither() {
    Path backup = elsewhere.resolve("bidfair.db");
    new Backups(folder).make(backup);
    lab.settle(room);

    lab.restartAfter(() -> {
      Path witness = folder.resolve("bidfair.witness");
      Folders.files(folder).stream()
          .filter(file -> !file.equals(witness))
          .forEach(file -> assertThat(file.toFile().delete()).isTrue());
      Folders.copy(elsewhere, folder);
    });

    assertThat(lab.rooms().damaged()).isZero();
    assertThat(lab.rooms().find(room.code())).isPresent();
  }

  @Test
  void nothingIsRestoredWhileAServerRuns() {
    Path backup = elsewhere.resolve("copy.db");
    new Backups(folder).make(backup);
    assertThatThrownBy(() -> Restore.restore(backup, folder, false))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("in use by another running server");
    assertThatThrownBy(() -> new Backups(folder).make(backup))
        .hasMessageContaining("not overwritten");
  }

  @Test
  void aDamagedBackupIsNotRestored() {
    Path backup = elsewhere.resolve("bidfair.db");
    new Backups(folder).make(backup);
    new Meddler(elsewhere).change("UPDATE entry SET at = 'never' WHERE seq = 3");
    lab.restartAfter(() ->
        assertThatThrownBy(() -> Restore.restore(backup, folder, false))
            .hasMessageContaining("entry 3: altered"));
    assertThat(lab.rooms().find(room.code())).isPresent();
  }

  @Test
  void bySchedulesOnlySoManyAreKept() {
    Path backups = Backups.folderIn(folder);
    Instant start = Instant.parse("2026-03-02T10:00:00Z");
    for (int i = 0; i < 5; i++) {
      new Backups(folder).makeBySchedule(backups, start.plusSeconds(60L * i), 3);
    }
    assertThat(Backups.in(backups))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "bidfair-20260302T100200Z.db",
            "bidfair-20260302T100300Z.db",
            "bidfair-20260302T100400Z.db");
    assertThat(Folders.files(backups)).hasSize(3);
  }

  private List<JournalEntry> entries() {
    List<JournalEntry> found = new ArrayList<>();
    lab.journal().read(room.key(), 0, found::add);
    return found;
  }
}
