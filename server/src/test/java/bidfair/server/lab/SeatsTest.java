package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.VISITOR;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.join;
import static bidfair.server.lab.Laboratory.overrides;
import static bidfair.server.lab.Laboratory.seat;
import static bidfair.server.lab.Laboratory.takeOver;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People and the firms they are in. */
class SeatsTest {
  private static final Actor ONE = new Actor.Seat(1);

  @TempDir Path folder;
  private Laboratory lab;
  private Room room;

  @BeforeEach
  void open() {
    lab = new Laboratory(folder);
    room = lab.room(overrides(Optional.empty(), Optional.of(2)));
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void studentsFoundAFirmOrJoinOne() {
    assertThat(lab.sit(room, "1", found(" Sun "))).isEqualTo("ACCEPTED");
    assertThat(lab.sit(room, "2", join(1))).isEqualTo("ACCEPTED");
    assertThat(lab.sit(room, "3", join(2))).isEqualTo("UNKNOWN_FIRM");
    assertThat(lab.sit(room, "3", found("sun"))).isEqualTo("NAME_TAKEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "1234567890123456789012345",
        "two\nlines",
        "bell\u0007",
        "hid\u200Bden",
        "right\u202Eleft",
        "wide\u3000gap",
        "two  gaps"
      })
  void namesAreShortAndVisible(String name) {
    assertThat(lab.sit(room, "1", found(name))).isEqualTo("NAME_INVALID");
    assertThat(lab.sit(room, name, found("Sun"))).isEqualTo("NAME_INVALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "123456789012345678901234", "春风 Trading & Co.", "🌞"})
  void namesMayBeInAnyScript(String name) {
    assertThat(lab.sit(room, "1", found(name))).isEqualTo("ACCEPTED");
  }

  @Test
  void aFirmHasAtMostFivePeople() {
    lab.sit(room, "1", found("Sun"));
    for (int i = 2; i <= 5; i++) {
      assertThat(lab.sit(room, "" + i, join(1))).isEqualTo("ACCEPTED");
    }
    assertThat(lab.sit(room, "6", join(1))).isEqualTo("FIRM_FULL");
    lab.sit(room, "6", found("Moon"));
    assertThat(lab.teacher(room, new Command.MoveSeat(6, new FirmId(1)))).isEqualTo("FIRM_FULL");
    lab.accept(room, TEACHER, new Command.MoveSeat(5, new FirmId(2)));
    assertThat(lab.teacher(room, new Command.MoveSeat(5, new FirmId(2)))).isEqualTo("ALREADY_SO");
    assertThat(lab.teacher(room, new Command.MoveSeat(9, new FirmId(2)))).isEqualTo("UNKNOWN_SEAT");
  }

  @Test
  void whoseFirstAnswerWasLostGetsTheSameSeat() {
    RoomInput.TakeSeat first = seat("1", found("Sun"));
    assertThat(lab.say(room, VISITOR, first)).isEqualTo("ACCEPTED");
    RoomInput.TakeSeat again =
        new RoomInput.TakeSeat("1", first.name(), first.firm(), first.claim(), "new", "new pin");
    assertThat(lab.say(room, VISITOR, again)).isEqualTo("ACCEPTED");
    RoomInput.TakeSeat thief =
        new RoomInput.TakeSeat("1", first.name(), join(1), "another", "theirs", "their pin");
    assertThat(lab.say(room, VISITOR, thief)).isEqualTo("NUMBER_TAKEN");

    lab.inside(room, state -> assertThat(state.seats().count()).isEqualTo(1));
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("new")).isPresent());
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("token-1")).isPresent());
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("theirs")).isEmpty());
    lab.inside(
        room,
        state -> assertThat(state.seats().find(1).orElseThrow().pinHash()).isEqualTo("new pin"));
  }

  @Test
  void aPersonHasAFewTokensAndTheLatestCount() {
    lab.sit(room, "1", found("Sun"));
    for (int i = 1; i <= RoomLimits.TOKENS_PER_SEAT; i++) {
      assertThat(lab.say(room, VISITOR, new RoomInput.AddToken(1, "more-" + i)))
          .isEqualTo("ACCEPTED");
    }
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("token-1")).isEmpty());
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("more-1")).isPresent());
    assertThat(lab.say(room, VISITOR, new RoomInput.AddToken(7, "x"))).isEqualTo("UNKNOWN_SEAT");
  }

  @Test
  void theTeacherRenewsAPinAndSeesItUntilThePersonIsBack() {
    lab.sit(room, "1", found("Sun"));
    assertThat(lab.say(room, ONE, new RoomInput.RenewPin(1, "x"))).isEqualTo("NOT_ALLOWED");
    assertThat(lab.say(room, TEACHER, new RoomInput.RenewPin(1, "x"))).isEqualTo("ACCEPTED");
    room.showPin(1, "4711");
    lab.watch(room, r -> assertThat(r.presence().newPin(1)).contains("4711"));
    room.presence(1, true);
    lab.watch(room, r -> assertThat(r.presence().newPin(1)).isEmpty());
  }

  @Test
  void someoneIsOnlineAsLongAsOneConnectionLasts() {
    lab.sit(room, "1", found("Sun"));
    room.presence(1, true);
    room.presence(1, true);
    room.presence(1, false);
    lab.watch(room, r -> assertThat(r.presence().isOnline(1)).isTrue());
    room.presence(1, false);
    lab.watch(room, r -> assertThat(r.presence().isOnline(1)).isFalse());
  }

  @Test
  void afterTheStartTheLateJoinAFirmOrTakeOverARobots() {
    lab.sit(room, "1", found("Sun"));
    assertThat(lab.sit(room, "2", takeOver(1))).isEqualTo("GAME_NOT_STARTED");
    lab.accept(room, TEACHER, new Command.StartGame());

    assertThat(lab.sit(room, "2", found("Late"))).isEqualTo("NOT_IN_LOBBY");
    assertThat(lab.sit(room, "2", join(2))).isEqualTo("FIRM_IS_ROBOT");
    assertThat(lab.sit(room, "2", takeOver(1))).isEqualTo("FIRM_IS_NOT_ROBOT");
    assertThat(lab.sit(room, "2", join(1))).isEqualTo("ACCEPTED");
    assertThat(lab.sit(room, "3", takeOver(2))).isEqualTo("ACCEPTED");
    assertThat(lab.sit(room, "4", takeOver(2))).isEqualTo("FIRM_IS_NOT_ROBOT");
    assertThat(lab.sit(room, "4", join(2))).isEqualTo("ACCEPTED");
    lab.inside(
        room,
        state -> assertThat(state.firms().find(new FirmId(2)).orElseThrow().isRobot()).isFalse());
    assertThat(lab.say(room, new Actor.Seat(3), new Command.RenameFirm("Ours")))
        .isEqualTo("ACCEPTED");
  }

  @Test
  void aRobotStandsInForAFirmWhosePeopleAreGone() {
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    room.presence(1, true);
    Command hand = new Command.HandToRobot(new FirmId(1));
    assertThat(lab.teacher(room, hand)).isEqualTo("FIRM_HAS_PEOPLE");
    room.presence(1, false);
    lab.accept(room, TEACHER, hand);
    assertThat(lab.teacher(room, hand)).isEqualTo("FIRM_IS_ROBOT");
    assertThat(lab.say(room, ONE, new Command.Play(new Action.Hire()))).isEqualTo("FIRM_IS_ROBOT");

    lab.accept(room, TEACHER, new Command.MoveSeat(1, new FirmId(1)));
    assertThat(lab.say(room, ONE, new Command.Play(new Action.Hire())))
        .isEqualTo("GAME_NOT_RUNNING");
  }

  @Test
  void aRemovedSeatIsGoneAndItsNumberFree() {
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.RemoveSeat(1));
    assertThat(lab.say(room, ONE, new Command.RenameFirm("Moon"))).isEqualTo("UNKNOWN_SEAT");
    lab.inside(room, state -> assertThat(state.seats().byTokenHash("token-1")).isEmpty());
    assertThat(lab.sit(room, "1", join(1))).isEqualTo("ACCEPTED");
    lab.inside(
        room, state -> assertThat(state.seats().all().iterator().next().number()).isEqualTo(2));
  }

  @Test
  void aFirmIsRenamedByItsPeople() {
    lab.sit(room, "1", found("Sun"));
    lab.sit(room, "2", found("Moon"));
    assertThat(lab.say(room, ONE, new Command.RenameFirm("Moon"))).isEqualTo("NAME_TAKEN");
    assertThat(lab.say(room, ONE, new Command.RenameFirm("Sun"))).isEqualTo("ALREADY_SO");
    assertThat(lab.say(room, ONE, new Command.RenameFirm("SUN"))).isEqualTo("ACCEPTED");
  }

  @Test
  void robotsTakeTheNamesThatAreLeft() {
    String taken = RobotNames.others(List.of(), 1).getFirst();
    lab.sit(room, "1", found(taken));
    lab.accept(room, TEACHER, new Command.SetRobots(35));
    assertThat(lab.teacher(room, new Command.SetRobots(35))).isEqualTo("ALREADY_SO");
    assertThat(lab.teacher(room, new Command.SetRobots(-1))).isEqualTo("VALUE_OUT_OF_RANGE");
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.inside(
        room,
        state ->
            assertThat(state.firms().all().stream().map(RoomFirm::name).toList())
                .hasSize(36)
                .doesNotHaveDuplicates());
    assertThat(lab.teacher(room, new Command.SetRobots(3))).isEqualTo("NOT_IN_LOBBY");
  }
}
