package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.join;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the lobby through a game to the next lobby. */
class LifecycleTest {
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
  void aYearPassesByItselfAndEveryRobotIsRanked() {
    Room room = lab.room(overrides(Optional.of(3), Optional.of(4)));
    lab.accept(room, TEACHER, new Command.StartGame());
    assertThat(lab.day(room)).isZero();
    assertThat(lab.teacher(room, new Command.StartGame())).isEqualTo("NOT_IN_LOBBY");

    lab.ticker.pass(Duration.ofSeconds(3));
    await().until(() -> lab.day(room) == 1);
    lab.ticker.pass(Duration.ofMinutes(5));
    await().until(() -> lab.ask(room, RoomState::phase) == Phase.ENDED);

    assertThat(lab.day(room)).isEqualTo(90);
    lab.inside(room, state -> assertThat(state.game().orElseThrow().state().ranking()).hasSize(4));
    lab.inside(room, state -> assertThat(state.standings().size()).isEqualTo(3));
    assertThat(lab.teacher(room, new Command.Pause())).isEqualTo("GAME_OVER");
  }

  @Test
  void peopleAndRobotsAreNumberedAnewAndThePeopleKeepTheirFirms() {
    Room room = lab.room(overrides(Optional.empty(), Optional.of(2)));
    lab.sit(room, "1", found("First"));
    lab.sit(room, "2", found("Second"));
    lab.sit(room, "3", join(2));
    lab.accept(room, TEACHER, new Command.RemoveSeat(1));
    lab.accept(room, TEACHER, new Command.StartGame());

    lab.inside(
        room,
        state ->
            assertThat(List.copyOf(state.firms().all()))
                .extracting(RoomFirm::id, RoomFirm::isRobot)
                .containsExactly(
                    tuple(new FirmId(1), false),
                    tuple(new FirmId(2), true),
                    tuple(new FirmId(3), true)));
    lab.inside(
        room, state -> assertThat(state.firms().all().getFirst().name()).isEqualTo("Second"));
    lab.inside(
        room,
        state ->
            assertThat(state.seats().in(new FirmId(1)))
                .extracting(Seat::number)
                .containsExactly(2, 3));
  }

  @Test
  void practiceIsFollowedByAGameForMarksWithTheSamePeople() {
    Room room = lab.room(overrides(Optional.empty(), Optional.of(1)));
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
    Action enrol = new Action.Enrol(new ClientId(1));
    lab.accept(room, new Actor.Seat(1), new Command.Play(enrol));
    lab.accept(room, TEACHER, new Command.EndGame());
    lab.inside(room, state -> assertThat(state.phase()).isEqualTo(Phase.ENDED));
    assertThat(lab.say(room, new Actor.Seat(1), new Command.Play(enrol))).isEqualTo("GAME_OVER");

    lab.accept(
        room,
        TEACHER,
        new Command.ResetGame(
            Optional.of("practice"), overrides(Optional.of(6), Optional.empty())));

    lab.inside(room, state -> assertThat(state.phase()).isEqualTo(Phase.LOBBY));
    lab.inside(room, state -> assertThat(state.gameNumber()).isEqualTo(2));
    lab.inside(room, state -> assertThat(state.scenario().id()).isEqualTo("practice"));
    lab.inside(
        room, state -> assertThat(state.scenario().rules().calendar().months()).isEqualTo(6));
    lab.inside(
        room,
        state ->
            assertThat(List.copyOf(state.firms().all()))
                .extracting(RoomFirm::name)
                .containsExactly("Sun"));
    lab.inside(room, state -> assertThat(state.seats().count()).isEqualTo(1));

    lab.accept(room, TEACHER, new Command.StartGame());
    lab.inside(room, state -> assertThat(state.firms().all().size()).isEqualTo(2));
  }

  @Test
  void aLobbyWithoutAnybodyDoesNotStart() {
    Room room = lab.room();
    assertThat(lab.teacher(room, new Command.StartGame())).isEqualTo("NO_FIRMS");
    assertThat(lab.teacher(room, new Command.CloseMonth())).isEqualTo("GAME_NOT_STARTED");
  }

  @Test
  void onlyTheRoomsTeacherHasTheTeachersCommands() {
    Room room = lab.room();
    lab.sit(room, "1", found("Sun"));
    Command start = new Command.StartGame();
    assertThat(lab.say(room, new Actor.Seat(1), start)).isEqualTo("NOT_ALLOWED");
    Actor other = new Actor.Teacher(new TeacherKey(2));
    assertThat(lab.say(room, other, start)).isEqualTo("NOT_ALLOWED");
    assertThat(lab.say(room, TEACHER, new RoomInput.PassDay())).isEqualTo("NOT_ALLOWED");
    assertThat(lab.teacher(room, new Command.RenameFirm("Mine"))).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void announcementsReachEverybodyOrOneFirm() {
    Room room = lab.room();
    lab.sit(room, "1", found("Sun"));
    FirmId sun = new FirmId(1);
    lab.accept(room, TEACHER, new Command.Announce(" Welcome ", Optional.empty()));
    lab.accept(room, TEACHER, new Command.Announce("Look at your cash", Optional.of(sun)));
    assertThat(lab.teacher(room, new Command.Announce(" ", Optional.empty())))
        .isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(lab.teacher(room, new Command.Announce("Who?", Optional.of(new FirmId(9)))))
        .isEqualTo("UNKNOWN_FIRM");

    lab.inside(
        room,
        state ->
            assertThat(state.announcements().toAll())
                .extracting(Announcements.Announcement::text)
                .containsExactly("Welcome"));
    lab.inside(
        room,
        state ->
            assertThat(state.announcements().toFirm(sun))
                .extracting(Announcements.Announcement::text)
                .containsExactly("Look at your cash"));
  }
}
