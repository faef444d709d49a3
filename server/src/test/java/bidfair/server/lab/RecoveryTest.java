package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.get;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.DebriefChapter;
import bidfair.server.protocol.GradeBasis;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.GradingScheme.Curve;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that stops and starts again. */
class RecoveryTest {
  private static final RoomInput HIRE = new RoomInput.Order(new Command.Play(new Action.Hire()));

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
  void aGameComesBackAsItWasAndPaused() {
    Room room = lab.room(overrides(Optional.of(4), Optional.of(5)));
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.ticker.pass(Duration.ofMillis(3_000 + 30 * 400 + 3_000 + 12 * 400 + 250));
    await().until(() -> lab.day(room) == 43);
    assertThat(get(lab.send(room, new Actor.Seat(1), "mine", HIRE)).isAccepted()).isTrue();
    lab.accept(room, TEACHER, new Command.Announce("Hello", Optional.empty()));
    String hash = lab.hash(room);

    lab.restart();

    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(lab.hash(again)).isEqualTo(hash);
    lab.inside(
        again,
        state -> {
          assertThat(state.clock().paused()).contains(PauseReason.RECOVERED);
          assertThat(state.seats().byTokenHash("token-1")).isPresent();
          assertThat(state.announcements().toAll()).hasSize(1);
          assertThat(state.logs().of(new FirmId(1)).accepted()).isEqualTo(1);
          assertThat(state.standings()).hasSize(1);
        });
    assertThat(lab.clock(again).nextDayMillis()).isEqualTo(400);
    assertThat(get(lab.send(again, new Actor.Seat(1), "mine", HIRE)).isAccepted()).isTrue();
    lab.ticker.pass(Duration.ofMinutes(1));
    lab.settle(again);
    assertThat(lab.day(again)).isEqualTo(43);
    lab.accept(again, TEACHER, new Command.Resume());
    lab.ticker.pass(Duration.ofMinutes(5));
    await().until(() -> lab.ask(again, RoomState::phase) == Phase.ENDED);
  }

  @Test
  void aMonthThatWasBeingClosedStopsWhereItIs() {
    Room room = lab.room(overrides(Optional.empty(), Optional.of(1)));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
    lab.accept(room, TEACHER, new Command.CloseMonth());
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    int day = lab.day(again);
    lab.inside(again, state -> assertThat(state.clock().haste()).isEmpty());
    lab.settle(again);
    assertThat(lab.day(again)).isEqualTo(day);
  }

  @Test
  void aPlanningBreakBeginsAnew() {
    Room room = lab.room(overrides(Optional.empty(), Optional.of(1)));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.ticker.pass(Duration.ofMillis(1_500));
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    assertThat(lab.clock(again))
        .isEqualTo(new ClockView(MonthPhase.PLANNING, false, 3_000, 3_000, 3_000));
  }

  @Test
  void aLobbyComesBackAndStartsUnpaused() {
    Room room = lab.room();
    lab.sit(room, "1", found("Sun"));
    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    lab.accept(again, TEACHER, new Command.StartGame());
    assertThat(lab.clock(again).running()).isTrue();
  }

  @Test
  void whatIsShownAndHowItIsGradedComesBack() {
    Room room = lab.room(overrides(Optional.empty(), Optional.of(1)));
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
    lab.accept(room, TEACHER, new Command.EndGame());
    GradingScheme scheme =
        new GradingScheme(
            GradeBasis.RANK_POINTS, Measure.PROFIT, new Curve(90, 10), List.of(9, 7), 50);
    lab.accept(room, TEACHER, new Command.SetGrading(scheme));
    lab.accept(room, TEACHER, new Command.ChangeGrade(1, Optional.of(8), "led"));
    lab.accept(room, TEACHER, new Command.ShowDebrief(1, DebriefChapter.LIFECYCLE, Measure.SALES));
    lab.accept(room, TEACHER, new Command.OpenReviews(true));

    lab.restart();

    Room again = lab.rooms().find(room.code()).orElseThrow();
    lab.inside(
        again,
        state -> {
          assertThat(state.grading().scheme()).isEqualTo(scheme);
          assertThat(state.grading().changes()).isEqualTo(Map.of(1, new Grading.Change(8, "led")));
          assertThat(state.debrief())
              .isEqualTo(new Debrief(1, DebriefChapter.LIFECYCLE, Measure.SALES, true, true));
        });
  }
}
