package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room whose journal takes nothing for a while. */
class StorageBreakTest {
  private static final Actor ONE = new Actor.Seat(1);
  private static final RoomInput ENROL =
      new RoomInput.Order(new Command.Play(new Action.Enrol(new ClientId(1))));
  private static final RoomInput RESUME = new RoomInput.Order(new Command.Resume());

  @TempDir Path folder;
  private Laboratory lab;
  private Room room;
  private String hash = "";

  @BeforeEach
  void startAGame() {
    lab = new Laboratory(folder);
    room = lab.room();
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
    hash = lab.hash(room);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void whatIsNotDurableIsForgottenAndTheRestCanBeRead() {
    long durable = lab.journal().lastSeq(room.key());
    lab.journal.hold();
    CompletableFuture<Verdict> first = lab.send(room, ONE, "a", ENROL);
    await().until(() -> lab.journal.waiting() == 1);
    CompletableFuture<Verdict> second = lab.send(room, new Actor.Seat(2), "b", ENROL);
    await().until(() -> lab.journal.waiting() == 2);

    lab.journal.breakHeld();

    assertThat(get(first).reason()).contains("STORAGE_FAILED");
    assertThat(get(second).reason()).contains("STORAGE_FAILED");
    assertThat(room.isHalted()).isTrue();
    assertThat(lab.hash(room)).isEqualTo(hash);
    assertThat(get(room.ask(RoomReading::decidedSeq))).isEqualTo(durable);
    assertThat(get(room.ask(RoomReading::isHalted))).isTrue();
  }

  @Test
  void theTeachersResumeBringsTheRoomBack() {
    breakDown();
    lab.journal.heal();

    assertThat(get(lab.send(room, TEACHER, "resume", RESUME)).isAccepted()).isTrue();

    assertThat(room.isHalted()).isFalse();
    lab.inside(room, state -> assertThat(state.clock().paused()).isEmpty());
    assertThat(get(lab.send(room, ONE, "a", ENROL)).isAccepted()).isTrue();
    assertThat(get(lab.send(room, ONE, "a", ENROL)).isAccepted()).isTrue();
    lab.inside(room, state -> assertThat(state.logs().of(new FirmId(1)).accepted()).isEqualTo(1));
  }

  @Test
  void whileItStillFailsTheRoomStaysHaltedAndSaysSo() {
    breakDown();

    assertThat(get(lab.send(room, TEACHER, "resume", RESUME)).reason()).contains("STORAGE_FAILED");
    assertThat(get(lab.send(room, ONE, "b", ENROL)).reason()).contains("STORAGE_FAILED");

    assertThat(room.isHalted()).isTrue();
    assertThat(lab.hash(room)).isEqualTo(hash);
  }

  @Test
  void itComesBackByItselfAndWaitsForTheTeacher() {
    breakDown();
    lab.journal.heal();

    lab.ticker.pass(Retry.PAUSE);

    await().until(() -> !room.isHalted());
    lab.inside(room, state -> assertThat(state.clock().paused()).contains(PauseReason.STORAGE));
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(lab.hash(again)).isEqualTo(hash);
  }

  @Test
  void aLobbyComesBackToo() {
    Room lobby = lab.room();
    lab.journal.breakDown();
    assertThat(lab.sit(lobby, "7", found("Moon"))).isEqualTo("STORAGE_FAILED");
    lab.journal.heal();

    lab.ticker.pass(Retry.PAUSE);

    await().until(() -> !lobby.isHalted());
    assertThat(lab.sit(lobby, "7", found("Moon"))).isEqualTo("ACCEPTED");
  }

  @Test
  void anAnswerWaitsUntilWhatItReadsIsDurable() {
    lab.journal.hold();
    CompletableFuture<Verdict> verdict = lab.send(room, ONE, "a", ENROL);
    await().until(() -> lab.journal.waiting() == 1);
    CompletableFuture<Long> answer = room.ask(RoomReading::decidedSeq);
    lab.watch(room, _ -> assertThat(answer).isNotDone());

    lab.journal.release();

    assertThat(get(answer)).isEqualTo(lab.journal().lastSeq(room.key()));
    assertThat(get(verdict).isAccepted()).isTrue();
  }

  @Test
  void anAnswerAboutWhatIsLostFails() {
    lab.journal.hold();
    CompletableFuture<Verdict> verdict = lab.send(room, ONE, "a", ENROL);
    await().until(() -> lab.journal.waiting() == 1);
    CompletableFuture<Long> answer = room.ask(RoomReading::decidedSeq);
    lab.watch(room, _ -> assertThat(answer).isNotDone());

    lab.journal.breakHeld();

    assertThatThrownBy(() -> get(answer)).hasCauseInstanceOf(NotWrittenException.class);
    assertThat(get(verdict).reason()).contains("STORAGE_FAILED");
  }

  @Test
  void watchersAreToldThatItGoesOn() {
    List<String> told = new ArrayList<>();
    breakDown();
    room.watch(new Recorder(told));
    lab.journal.heal();
    assertThat(get(lab.send(room, TEACHER, "resume", RESUME)).isAccepted()).isTrue();
    lab.watch(room, _ -> assertThat(told).containsSubsequence("goes on", "durable"));
  }

  private void breakDown() {
    lab.journal.breakDown();
    assertThat(get(lab.send(room, ONE, "a", ENROL)).reason()).contains("STORAGE_FAILED");
    await().until(room::isHalted);
  }
}
