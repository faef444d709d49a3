package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes days pass: 400 ms a day, tenders opened on the 20th, breaks of 3 s. */
class ClockTest {
  private static final Actor ONE = new Actor.Seat(1);
  private static final Actor TWO = new Actor.Seat(2);

  @TempDir Path folder;
  private Laboratory lab;
  private Room room;

  @BeforeEach
  void startAGame() {
    lab = new Laboratory(folder);
    room = lab.room(overrides(Optional.of(2), Optional.of(1)));
    lab.sit(room, "1", found("Sun"));
    lab.sit(room, "2", found("Moon"));
    lab.accept(room, TEACHER, new Command.StartGame());
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void aGameBeginsWithAPlanningBreak() {
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.PLANNING, true, 3_000, 3_000, 3_000));
    pass(2_999);
    assertThat(lab.clock(room)).isEqualTo(new ClockView(MonthPhase.PLANNING, true, 1, 1, 3_000));
    pass(1);
    untilDay(1);
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.BIDDING, true, 400, 19 * 400, 19 * 400));
  }

  @Test
  void daysPassAndOverdueOnesAllOfThem() {
    pass(3_000 + 400 * 18 + 100);
    untilDay(19);
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.BIDDING, true, 300, 300, 19 * 400));
    pass(300);
    untilDay(20);
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.DELIVERY, true, 400, 11 * 400, 11 * 400));
    pass(400 * 10);
    untilDay(30);
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.DELIVERY, true, 3_400, 400, 11 * 400));
    pass(400);
    await().until(() -> lab.clock(room).phase() == MonthPhase.PLANNING);
    assertThat(lab.day(room)).isEqualTo(30);
    pass(3_000);
    untilDay(31);
    pass(1_000_000);
    await().until(() -> lab.clock(room).phase() == MonthPhase.ENDED);
    assertThat(lab.clock(room)).isEqualTo(new ClockView(MonthPhase.ENDED, false, 0, 0, 0));
  }

  @Test
  void aPauseKeepsWhatIsLeft() {
    pass(3_100);
    untilDay(1);
    lab.accept(room, TEACHER, new Command.Pause());
    assertThat(lab.teacher(room, new Command.Pause())).isEqualTo("ALREADY_SO");
    pass(60_000);
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.BIDDING, false, 300, 18 * 400 + 300, 19 * 400));
    lab.accept(room, TEACHER, new Command.Resume());
    assertThat(lab.teacher(room, new Command.Resume())).isEqualTo("ALREADY_SO");
    pass(299);
    assertThat(lab.day(room)).isEqualTo(1);
    pass(1);
    untilDay(2);
  }

  @Test
  void aNewPaceKeepsThePartOfTheDayThatIsLeft() {
    pass(3_100);
    untilDay(1);
    lab.accept(room, TEACHER, new Command.SetPace(4_000));
    assertThat(lab.clock(room).nextDayMillis()).isEqualTo(3_000);
    assertThat(lab.clock(room).phaseMillis()).isEqualTo(18 * 4_000 + 3_000);
    lab.accept(room, TEACHER, new Command.SetPace(50));
    assertThat(lab.clock(room).nextDayMillis()).isEqualTo(38);
    assertThat(lab.teacher(room, new Command.SetPace(50))).isEqualTo("ALREADY_SO");
    assertThat(lab.teacher(room, new Command.SetPace(49))).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(lab.teacher(room, new Command.SetPace(600_001))).isEqualTo("VALUE_OUT_OF_RANGE");
  }

  @Test
  void aPhaseIsExtendedWhicheverItIs() {
    lab.accept(room, TEACHER, new Command.ExtendMonth(10));
    assertThat(lab.clock(room))
        .isEqualTo(new ClockView(MonthPhase.PLANNING, true, 13_000, 13_000, 13_000));
    pass(13_000);
    untilDay(1);
    lab.accept(room, TEACHER, new Command.ExtendMonth(5));
    assertThat(lab.clock(room))
        .isEqualTo(
            new ClockView(MonthPhase.BIDDING, true, 5_400, 19 * 400 + 5_000, 19 * 400 + 5_000));
    pass(5_399);
    assertThat(lab.day(room)).isEqualTo(1);
    pass(1 + 18 * 400);
    untilDay(20);
    lab.accept(room, TEACHER, new Command.ExtendMonth(1));
    assertThat(lab.clock(room))
        .isEqualTo(
            new ClockView(MonthPhase.DELIVERY, true, 1_400, 11 * 400 + 1_000, 11 * 400 + 1_000));
    assertThat(lab.teacher(room, new Command.ExtendMonth(0))).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(lab.teacher(room, new Command.ExtendMonth(3_600))).isEqualTo("VALUE_OUT_OF_RANGE");
  }

  @Test
  void aMonthIsClosedAtOnceAndThePlanningBreakIsKept() {
    pass(3_000);
    untilDay(1);
    lab.accept(room, TEACHER, new Command.CloseMonth());
    await().until(() -> lab.clock(room).phase() == MonthPhase.PLANNING);
    assertThat(lab.day(room)).isEqualTo(30);
    assertThat(lab.teacher(room, new Command.CloseMonth())).isEqualTo("ALREADY_SO");
    assertThat(lab.clock(room).phaseMillis()).isEqualTo(3_000);
    pass(3_000);
    untilDay(31);
    lab.accept(room, TEACHER, new Command.CloseMonth());
    await().until(() -> lab.ask(room, RoomState::phase) == Phase.ENDED);
    assertThat(lab.day(room)).isEqualTo(60);
  }

  @Test
  void theTeacherStepsDaysAndMonths() {
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    assertThat(lab.teacher(room, new Command.SetMode(ClockMode.TEACHER))).isEqualTo("ALREADY_SO");
    pass(60_000);
    assertThat(lab.day(room)).isZero();
    assertThat(lab.clock(room).running()).isFalse();
    lab.accept(room, TEACHER, new Command.StepDay());
    untilDay(1);
    pass(60_000);
    assertThat(lab.day(room)).isEqualTo(1);
    lab.accept(room, TEACHER, new Command.StepMonth());
    untilDay(31);
    assertThat(lab.teacher(room, new Command.ExtendMonth(5))).isEqualTo("NOT_ALLOWED");
    lab.accept(room, TEACHER, new Command.CloseMonth());
    await().until(() -> lab.ask(room, RoomState::phase) == Phase.ENDED);
  }

  @Test
  void fromTheTeachersModeAFullDayBegins() {
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StepDay());
    untilDay(1);
    pass(60_000);
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TIMER));
    assertThat(lab.clock(room).nextDayMillis()).isEqualTo(400);
    pass(400);
    untilDay(2);
  }

  @Test
  void stepsGoWhilePausedAndThePauseStays() {
    lab.accept(room, TEACHER, new Command.Pause());
    lab.accept(room, TEACHER, new Command.StepDay());
    untilDay(1);
    lab.accept(room, TEACHER, new Command.StepMonth());
    untilDay(31);
    pass(60_000);
    assertThat(lab.day(room)).isEqualTo(31);
    lab.inside(room, state -> assertThat(state.clock().paused()).contains(PauseReason.TEACHER));
  }

  @Test
  void aPhaseEndsWhenAllFirmsAreReady() {
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.READY));
    pass(3_000);
    untilDay(1);
    lab.accept(room, ONE, new Command.SayReady(true));
    assertThat(lab.say(room, ONE, new Command.SayReady(true))).isEqualTo("ALREADY_SO");
    assertThat(lab.day(room)).isEqualTo(1);
    lab.accept(room, TWO, new Command.SayReady(true));
    untilDay(20);
    lab.inside(room, state -> assertThat(state.isReady(state.firms().nextId())).isFalse());
    assertThat(lab.clock(room).phaseMillis()).isEqualTo(11 * 400);

    lab.accept(room, TWO, new Command.SayReady(true));
    lab.accept(room, ONE, new Command.SayReady(true));
    await().until(() -> lab.clock(room).phase() == MonthPhase.PLANNING);
    assertThat(lab.day(room)).isEqualTo(30);
    assertThat(lab.clock(room).phaseMillis()).isEqualTo(3_000);

    lab.accept(room, ONE, new Command.SayReady(true));
    lab.accept(room, TWO, new Command.SayReady(true));
    untilDay(31);
  }

  @Test
  void theTimerIsTheLimitWhenNotAllAreReady() {
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.READY));
    lab.accept(room, ONE, new Command.SayReady(true));
    lab.accept(room, ONE, new Command.SayReady(false));
    lab.accept(room, TWO, new Command.SayReady(true));
    pass(2_999);
    assertThat(lab.day(room)).isZero();
    pass(1);
    untilDay(1);
  }

  @Test
  void whoIsReadyInAnotherModeIsSoWhenTheModeIsSwitched() {
    lab.accept(room, ONE, new Command.SayReady(true));
    lab.accept(room, TWO, new Command.SayReady(true));
    assertThat(lab.day(room)).isZero();
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.READY));
    untilDay(1);
  }

  @Test
  void theTeacherEndsTheGame() {
    assertThat(lab.teacher(room, new Command.EndGame())).isEqualTo("GAME_NOT_RUNNING");
    pass(3_000);
    untilDay(1);
    lab.accept(room, TEACHER, new Command.EndGame());
    assertThat(lab.clock(room).phase()).isEqualTo(MonthPhase.ENDED);
    assertThat(lab.teacher(room, new Command.StepDay())).isEqualTo("GAME_OVER");
  }

  private void pass(long millis) {
    lab.ticker.pass(Duration.ofMillis(millis));
    lab.settle(room);
  }

  private void untilDay(int day) {
    await().until(() -> lab.day(room) == day);
  }
}
