package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.harm.Meddler;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms whose journals were altered while no server ran. */
class DamagedRoomTest {
  @TempDir Path folder;
  private Laboratory lab;
  private Meddler meddler;
  private Room other;
  private Room room;
  private String code = "";
  private String goodHash = "";
  private long goodSeq;

  @BeforeEach
  void play() {
    lab = new Laboratory(folder);
    meddler = new Meddler(folder);
    other = lab.room();
    room = lab.room(overrides(Optional.of(4), Optional.of(2)));
    code = room.code();
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
    lab.settle(room);
    goodHash = lab.hash(room);
    goodSeq = lab.journal().lastSeq(room.key());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 2);
    lab.settle(room);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void anAlteredEntryIsToldAndTheOtherRoomsOpen() {
    long last = lab.journal().lastSeq(room.key());
    lab.restartAfter(() -> alter(goodSeq + 1));

    assertThat(lab.rooms().find(code)).isEmpty();
    assertThat(lab.rooms().find(other.code())).isPresent();
    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(damaged.damage().goodTo()).isEqualTo(goodSeq);
    assertThat(damaged.damage().firstBad()).isEqualTo(goodSeq + 1);
    assertThat(damaged.damage().lastKnown()).isEqualTo(last);
    assertThat(damaged.damage().what()).contains("altered");
    assertThat(damaged.game().orElseThrow().day()).isEqualTo(1);
    assertThat(lab.rooms().damaged()).isEqualTo(1);
  }

  @Test
  void aDamagedRoomGoesOnFromItsLastGoodEntryAndNothingIsDeleted() {
    long last = lab.journal().lastSeq(room.key());
    lab.restartAfter(() -> alter(goodSeq + 1));
    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();

    Room again = lab.rooms().recover(damaged, lab.repair()).orElseThrow();

    assertThat(lab.hash(again)).isEqualTo(goodHash);
    lab.inside(
        again,
        state -> {
          assertThat(state.clock().paused()).contains(PauseReason.DAMAGED);
          assertThat(state.announcements().toAll().getLast().text())
              .contains("entries %d to %d".formatted(goodSeq + 1, last));
        });
    assertThat(lab.rooms().damaged()).isZero();
    lab.accept(again, TEACHER, new Command.Resume());
    lab.accept(again, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(again) == 2);

    lab.restart();
    assertThat(lab.rooms().find(code)).isPresent();
    assertThat(
            meddler.number(
                "SELECT count(*) FROM set_aside WHERE room = ? AND seq BETWEEN ? AND ?",
                room.key().number(),
                goodSeq + 1,
                last))
        .isEqualTo(last - goodSeq);
    assertThat(
            meddler.number(
                "SELECT count(*) FROM set_aside WHERE seq = ? AND verdict = 'altered'",
                goodSeq + 1))
        .isOne();
  }

  @Test
  void aRoomThatGoesOnSaysWhyAlsoAfterAnotherStart() {
    lab.restartAfter(() -> alter(goodSeq + 1));
    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(lab.rooms().recover(damaged, lab.repair())).isPresent();

    lab.restart();

    Room again = lab.rooms().find(code).orElseThrow();
    lab.inside(again, state -> assertThat(state.clock().paused()).contains(PauseReason.DAMAGED));
  }

  @Test
  void entriesDeletedAtTheEndAreMissed() {
    lab.restartAfter(() -> cut(goodSeq));

    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(damaged.damage().goodTo()).isEqualTo(goodSeq);
    assertThat(damaged.damage().what()).contains("missing");
    Room again = lab.rooms().recover(damaged, lab.repair()).orElseThrow();
    assertThat(lab.hash(again)).isEqualTo(goodHash);
  }

  @Test
  void entriesDeletedTogetherWithTheHeadAreMissedByTheWitness() {
    long last = lab.journal().lastSeq(room.key());
    lab.restartAfter(() -> {
      cut(goodSeq);
      meddler.change(
          "UPDATE head SET seq = ?, hash = (SELECT hash FROM entry WHERE room = ? AND seq = ?)"
              + " WHERE room = ?",
          goodSeq,
          room.key().number(),
          goodSeq,
          room.key().number());
    });

    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(damaged.damage().goodTo()).isEqualTo(goodSeq);
    assertThat(damaged.damage().lastKnown()).isEqualTo(last);

    assertThat(lab.rooms().recover(damaged, lab.repair())).isPresent();
    lab.restart();
    assertThat(lab.rooms().find(code)).isPresent();
  }

  @Test
  void aRoomAllOfWhoseEntriesAreGoneIsNotForgotten() {
    lab.restartAfter(() -> {
      cut(0);
      meddler.change("DELETE FROM head WHERE room = ?", room.key().number());
    });

    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(damaged.damage().goodTo()).isZero();
    assertThat(damaged.lastGood()).isEmpty();
    assertThat(lab.rooms().recover(damaged, lab.repair())).isEmpty();
    assertThat(lab.rooms().findDamaged(code)).isPresent();
  }

  @Test
  void anEntryThatThisProgramDoesNotUnderstandIsToldAndKept() {
    lab.restartAfter(() -> {
      cut(goodSeq);
      meddler.change("DELETE FROM head WHERE room = ?", room.key().number());
      meddler.change("UPDATE store SET name = lower(hex(randomblob(16)))");
      FromTheFuture.append(folder, room.key(), goodSeq + 1);
    });

    DamagedRoom damaged = lab.rooms().findDamaged(code).orElseThrow();
    assertThat(damaged.damage().firstBad()).isEqualTo(goodSeq + 1);
    assertThat(lab.rooms().recover(damaged, lab.repair())).isEmpty();
    assertThat(lab.journal().lastSeq(room.key())).isEqualTo(goodSeq + 1);
  }

  private void alter(long seq) {
    assertThat(
            meddler.change(
                "UPDATE entry SET verdict = 'altered' WHERE room = ? AND seq = ?",
                room.key().number(),
                seq))
        .isOne();
  }

  private void cut(long after) {
    assertThat(
            meddler.change(
                "DELETE FROM entry WHERE room = ? AND seq > ?", room.key().number(), after))
        .isPositive();
  }
}
