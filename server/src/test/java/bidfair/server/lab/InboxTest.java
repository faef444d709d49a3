package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How inputs reach a room, and answers come back. */
class InboxTest {
  private static final RoomInput ENROL =
      new RoomInput.Order(new Command.Play(new Action.Enrol(new ClientId(1))));

  @TempDir Path folder;
  private Laboratory lab;
  private Room room;

  @BeforeEach
  void startAGame() {
    lab = new Laboratory(folder);
    room = lab.room();
    for (int i = 1; i <= 4; i++) {
      lab.sit(room, "" + i, found("Firm " + i));
    }
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
  }

  @AfterEach
  void close() {
    lab.journal.release();
    lab.close();
  }

  @Test
  void aRaceForASlotIsWonInOrderOfArrival() {
    CountDownLatch gate = new CountDownLatch(1);
    room.run(() -> awaitQuietly(gate));
    List<CompletableFuture<Verdict>> verdicts = new ArrayList<>();
    for (int seat : List.of(3, 1, 4, 2)) {
      verdicts.add(lab.send(room, new Actor.Seat(seat), "race", ENROL));
    }
    gate.countDown();
    assertThat(verdicts.stream().map(Laboratory::get).map(Verdict::reason))
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("NO_SLOT_FREE"));
  }

  @Test
  void theSameInputAgainGetsItsFirstVerdict() {
    Actor one = new Actor.Seat(1);
    assertThat(get(lab.send(room, one, "a", ENROL)).isAccepted()).isTrue();
    long decided = decidedSeq();
    assertThat(get(lab.send(room, one, "a", ENROL)).isAccepted()).isTrue();
    assertThat(decidedSeq()).isEqualTo(decided);
    assertThat(get(lab.send(room, one, "b", ENROL)).reason()).contains("ALREADY_MANAGED");
    assertThat(get(lab.send(room, new Actor.Seat(2), "a", ENROL)).isAccepted()).isTrue();
    assertThat(decidedSeq()).isEqualTo(decided + 2);
  }

  @Test
  void aVerdictComesOnlyWhenItIsDurable() {
    lab.journal.hold();
    CompletableFuture<Verdict> first = lab.send(room, new Actor.Seat(1), "a", ENROL);
    await().until(() -> lab.journal.waiting() == 1);
    CompletableFuture<Verdict> next = lab.send(room, new Actor.Seat(2), "b", ENROL);
    await().until(() -> lab.journal.waiting() == 2);
    CompletableFuture<Verdict> again = lab.send(room, new Actor.Seat(1), "a", ENROL);

    lab.watch(
        room,
        reading -> {
          assertThat(reading.decidedSeq()).isEqualTo(reading.durableSeq() + 2);
          assertThat(first).isNotDone();
          assertThat(next).isNotDone();
          assertThat(again).isNotDone();
        });

    lab.journal.release();
    assertThat(get(first).isAccepted()).isTrue();
    assertThat(get(next).isAccepted()).isTrue();
    assertThat(get(again).isAccepted()).isTrue();
  }

  @Test
  void aRoomDoesNotRunAheadOfASlowDiskAndItsInboxIsBounded() {
    lab.journal.hold();
    for (int i = 1; i <= RoomLimits.UNSYNCED_BATCHES; i++) {
      lab.send(room, new Actor.Seat(1), "hold-" + i, ENROL);
      int batches = i;
      await().until(() -> lab.journal.waiting() == batches);
    }
    List<CompletableFuture<Verdict>> waiting = new ArrayList<>();
    for (int i = 0; i < RoomLimits.INBOX; i++) {
      waiting.add(lab.send(room, new Actor.Seat(1), "wait-" + i, ENROL));
    }
    Submission oneMore = new Submission(new Actor.Seat(1), "more", ENROL, _ -> {});
    assertThat(room.submit(oneMore)).isFalse();

    lab.journal.release();
    waiting.forEach(Laboratory::get);
    assertThat(get(lab.send(room, new Actor.Seat(2), "after", ENROL)).isAccepted()).isTrue();
  }

  @Test
  void whenNothingCanBeWrittenEverybodyIsTold() {
    List<String> told = new ArrayList<>();
    room.watch(new Recorder(told));
    lab.journal.breakDown();
    assertThat(get(lab.send(room, new Actor.Seat(1), "a", ENROL)).reason())
        .contains("STORAGE_FAILED");
    assertThat(get(lab.send(room, new Actor.Seat(1), "b", ENROL)).reason())
        .contains("STORAGE_FAILED");
    lab.watch(
        room,
        reading -> {
          assertThat(reading.isHalted()).isTrue();
          assertThat(told).contains("halted").doesNotContain("durable");
        });
  }

  @Test
  void aFaultPausesTheRoomAndLeavesNoTraceInTheGame() {
    String hash = lab.hash(room);
    RoomInput broken = new RoomInput.Order(new Command.Play(new Action.Enrol(nothing())));
    assertThat(get(lab.send(room, new Actor.Seat(1), "a", broken)).reason()).contains("TRY_LATER");

    lab.inside(
        room,
        state -> {
          assertThat(state.clock().paused()).contains(PauseReason.FAULT);
          assertThat(state.game().orElseThrow().hash()).isEqualTo(hash);
        });
    lab.accept(room, TEACHER, new Command.Resume());
    assertThat(get(lab.send(room, new Actor.Seat(1), "b", ENROL)).isAccepted()).isTrue();
  }

  @Test
  void watchersAreToldOfABatchBeforeItIsDurable() {
    List<String> told = new ArrayList<>();
    room.watch(new Recorder(told));
    get(lab.send(room, new Actor.Seat(1), "a", ENROL));
    lab.watch(room, _ -> assertThat(told).containsSubsequence("began", "changed 1", "durable"));
  }

  @Test
  void theLogOfAFirmKeepsWhatItsPeopleTried() {
    get(lab.send(room, new Actor.Seat(1), "a", ENROL));
    get(lab.send(room, new Actor.Seat(1), "b", ENROL));
    lab.inside(
        room,
        state -> {
          FirmLogs.FirmLog log = state.logs().of(new FirmId(1));
          assertThat(log.accepted()).isEqualTo(1);
          assertThat(log.rejected()).isEqualTo(1);
          assertThat(log.lastActionDay()).isEqualTo(1);
          assertThat(log.lines())
              .extracting(FirmLogs.Line::who)
              .containsExactly("Student 1", "Student 1");
        });
  }

  private long decidedSeq() {
    return get(room.ask(RoomReading::decidedSeq));
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
