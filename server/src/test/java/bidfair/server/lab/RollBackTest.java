package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.get;
import static bidfair.server.lab.Laboratory.join;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The teacher takes the game back to the start of a month. */
class RollBackTest {
  private static final Actor SEAT = new Actor.Seat(1);
  private static final Command HIRE = new Command.Play(new Action.Hire());

  @TempDir Path folder;
  private Laboratory lab;

  @BeforeEach
  void open() {
    lab = new Laboratory(folder);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void theGameIsAsItWasWhenTheMonthBegan() {
    Room room = playing(4);
    String first = lab.hash(room);
    toMonth(room, 2);
    String second = lab.hash(room);
    lab.accept(room, SEAT, HIRE);
    toMonth(room, 4);
    long entries = lab.journal().lastSeq(room.key());
    lab.inside(
        room,
        state -> {
          assertThat(state.months().begun()).containsExactly(1, 2, 3, 4);
          assertThat(state.months().inputsSince(2)).isEqualTo(1);
          assertThat(state.months().inputsSince(3)).isZero();
        });

    lab.accept(room, TEACHER, new Command.RollBack(2));

    assertThat(lab.hash(room)).isEqualTo(second);
    assertThat(lab.journal().lastSeq(room.key())).isEqualTo(entries + 1);
    lab.inside(
        room,
        state -> {
          assertThat(state.clock().paused()).contains(PauseReason.ROLLED_BACK);
          assertThat(state.announcements().toAll())
              .singleElement()
              .extracting(Announcements.Announcement::backTo)
              .isEqualTo(Optional.of(2));
          assertThat(state.months().begun()).containsExactly(1, 2);
          assertThat(state.standings()).hasSize(1);
          assertThat(state.logs().of(new FirmId(1)).accepted()).isZero();
        });
    lab.ticker.pass(Duration.ofMinutes(1));
    lab.settle(room);
    assertThat(lab.hash(room)).isEqualTo(second);

    lab.accept(room, TEACHER, new Command.RollBack(1));
    assertThat(lab.hash(room)).isEqualTo(first);
    assertThat(lab.clock(room).phase()).isEqualTo(MonthPhase.PLANNING);
  }

  @Test
  void onlyMonthsOfThisBranchOfThisGameCanBeReached() {
    Room room = lab.room(overrides(Optional.of(4), Optional.of(2)));
    assertThat(lab.teacher(room, new Command.RollBack(1))).isEqualTo("GAME_NOT_STARTED");
    begin(room);
    assertThat(lab.say(room, SEAT, new Command.RollBack(1))).isEqualTo("NOT_ALLOWED");
    toMonth(room, 3);
    assertThat(lab.teacher(room, new Command.RollBack(0))).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(lab.teacher(room, new Command.RollBack(4))).isEqualTo("VALUE_OUT_OF_RANGE");
    lab.accept(room, TEACHER, new Command.RollBack(2));
    assertThat(lab.teacher(room, new Command.RollBack(3))).isEqualTo("VALUE_OUT_OF_RANGE");
    lab.accept(
        room,
        TEACHER,
        new Command.ResetGame(Optional.empty(), overrides(Optional.empty(), Optional.empty())));
    assertThat(lab.teacher(room, new Command.RollBack(1))).isEqualTo("GAME_NOT_STARTED");
    lab.accept(room, TEACHER, new Command.StartGame());
    assertThat(lab.teacher(room, new Command.RollBack(2))).isEqualTo("VALUE_OUT_OF_RANGE");
    lab.accept(room, TEACHER, new Command.RollBack(1));
  }

  @Test
  void aGameThatIsOverCanBeTakenBackAndPlayedOn() {
    Room room = playing(2);
    toMonth(room, 2);
    String second = lab.hash(room);
    lab.accept(room, TEACHER, new Command.EndGame());
    lab.accept(room, TEACHER, new Command.OpenReviews(true));
    lab.accept(room, TEACHER, new Command.RollBack(2));
    assertThat(lab.hash(room)).isEqualTo(second);
    lab.inside(
        room,
        state -> {
          assertThat(state.phase()).isEqualTo(Phase.PLAYING);
          assertThat(state.debrief()).isEqualTo(Debrief.NONE);
        });
    lab.accept(room, SEAT, HIRE);
    lab.accept(room, TEACHER, new Command.StepMonth());
    await().until(() -> lab.ask(room, RoomState::phase) == Phase.ENDED);
  }

  @Test
  void whoSitsWhereWhatWasSaidAndHowFastItGoesStaysAsItIs() {
    Room room = playing(3);
    toMonth(room, 2);
    lab.sit(room, "2", join(1));
    lab.accept(room, TEACHER, new Command.SetPace(777));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.READY));
    lab.accept(room, TEACHER, new Command.Announce("Hello", Optional.empty()));
    lab.accept(room, SEAT, new Command.RenameFirm("Moon"));
    lab.accept(room, TEACHER, new Command.HandToRobot(new FirmId(1)));
    lab.accept(room, TEACHER, new Command.RollBack(2));
    lab.inside(
        room,
        state -> {
          assertThat(state.seats().count()).isEqualTo(2);
          assertThat(state.seats().byTokenHash("token-2")).isPresent();
          assertThat(state.clock().millisPerDay()).isEqualTo(777);
          assertThat(state.clock().mode()).isEqualTo(ClockMode.READY);
          assertThat(state.announcements().toAll()).hasSize(2);
          assertThat(state.firms().all().getFirst().name()).isEqualTo("Moon");
          assertThat(state.firms().all().getFirst().isRobot()).isTrue();
        });
  }

  @Test
  void anInputOfTheBranchThatWasLeftKeepsItsVerdict() {
    Room room = playing(2);
    toMonth(room, 2);
    RoomInput hire = new RoomInput.Order(HIRE);
    assertThat(get(lab.send(room, SEAT, "mine", hire)).isAccepted()).isTrue();
    lab.accept(room, TEACHER, new Command.RollBack(2));
    String back = lab.hash(room);
    assertThat(get(lab.send(room, SEAT, "mine", hire)).isAccepted()).isTrue();
    assertThat(lab.hash(room)).isEqualTo(back);
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(get(lab.send(again, SEAT, "mine", hire)).isAccepted()).isTrue();
    assertThat(lab.hash(again)).isEqualTo(back);
  }

  @Test
  void inputsOnTheirWayAreDecidedAfterItInTheNewBranch() {
    Room room = playing(2);
    toMonth(room, 2);
    lab.journal.hold();
    List<CompletableFuture<Verdict>> verdicts = new ArrayList<>();
    verdicts.add(lab.send(room, SEAT, "before", new RoomInput.Order(HIRE)));
    verdicts.add(lab.send(room, TEACHER, "back", new RoomInput.Order(new Command.RollBack(2))));
    for (int i = 0; i < 20; i++) {
      verdicts.add(lab.send(room, SEAT, "after " + i, new RoomInput.Order(HIRE)));
    }
    await().until(() -> lab.journal.waiting() > 0);
    assertThat(verdicts).noneMatch(CompletableFuture::isDone);
    lab.journal.release();
    long hired = verdicts.stream().skip(2).filter(each -> get(each).isAccepted()).count();
    assertThat(get(verdicts.get(1)).isAccepted()).isTrue();
    assertThat(hired).isPositive();
    lab.inside(
        room,
        state -> assertThat(state.logs().of(new FirmId(1)).accepted()).isEqualTo((int) hired));
    String hash = lab.hash(room);
    lab.restart();
    assertThat(lab.hash(lab.rooms().find(room.code()).orElseThrow())).isEqualTo(hash);
  }

  @Test
  void aServerThatStopsRightAfterItComesBackInTheNewBranch() {
    Room room = playing(3);
    toMonth(room, 2);
    String second = lab.hash(room);
    toMonth(room, 3);
    lab.accept(room, TEACHER, new Command.RollBack(2));
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(lab.hash(again)).isEqualTo(second);
    lab.inside(
        again,
        state -> {
          assertThat(state.clock().paused()).contains(PauseReason.RECOVERED);
          assertThat(state.announcements().toAll()).hasSize(1);
        });
    toMonth(again, 3);
    assertThat(lab.teacher(again, new Command.RollBack(3))).isEqualTo("ACCEPTED");
  }

  @Test
  void ifItCannotBeWrittenItNeverHappened() {
    Room room = playing(2);
    toMonth(room, 2);
    lab.accept(room, SEAT, HIRE);
    String hash = lab.hash(room);
    lab.journal.breakDown();
    assertThat(lab.teacher(room, new Command.RollBack(2))).isEqualTo("STORAGE_FAILED");
    lab.restart();
    assertThat(lab.hash(lab.rooms().find(room.code()).orElseThrow())).isEqualTo(hash);
  }

  private Room playing(int months) {
    Room room = lab.room(overrides(Optional.of(months), Optional.of(2)));
    begin(room);
    return room;
  }

  private void begin(Room room) {
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
  }

  private void toMonth(Room room, int month) {
    while (month(room) < month) {
      int now = month(room);
      lab.accept(room, TEACHER, new Command.StepMonth());
      await().until(() -> month(room) > now);
    }
  }

  private int month(Room room) {
    return lab.ask(room, state -> state.game().orElseThrow().state().month());
  }
}
