package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.client.Player;
import bidfair.server.export.RecordException;
import bidfair.server.export.RecordLine;
import bidfair.server.export.ReplayResult;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty firms of three play a year, and all act in the first moments of every month. */
class ClassOfSixtyTest {
  private static final int FIRMS = 60;
  private static final int MONTHS = 12;
  private static final int DAYS = 30;
  private static final int DAY_AFTER_OPENING = 21;
  private static final int GOODS_ARE_HERE = 23;

  @TempDir private Path folder;

  @Test
  void aYearInWhichEverybodyActsAtOnce() throws IOException, RecordException {
    try (TestServer server =
        TestServer.start(folder, "silence-seconds", "3600", "messages-burst", "100000")) {
      Classroom room =
          Classroom.open(
              server.firstTeacher(),
              new Api.NewRoom("standard", Optional.empty(), withoutRobots()),
              FIRMS,
              new Secrecy()::check);
      room.console().order(new Command.SetMode(ClockMode.TEACHER));
      room.console().order(new Command.StartGame());
      for (int month = 0; month < MONTHS; month++) {
        room.stepTo(month * DAYS + 1);
        room.act();
        room.stepTo(month * DAYS + DAY_AFTER_OPENING);
        noSlotIsOversold(room);
        room.act();
        room.stepTo(month * DAYS + GOODS_ARE_HERE);
        room.act();
        room.stepTo(month * DAYS + DAYS);
      }
      room.console().order(new Command.StepDay());
      room.together(student ->
          student
              .player()
              .await(
                  "the end",
                  () ->
                      Classroom.clock(student.player()).phase()
                          == PublicRow.Clock.MonthPhase.ENDED));

      room.together(student -> holdsWhatANewcomerIsShown(room, student));
      everyInputHasItsVerdict(room);
      theRecordTellsTheSame(room);
    }
  }

  private static Command.Overrides withoutRobots() {
    return new Command.Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(0),
        Optional.empty());
  }

  /** Slots that are told to be free and those that firms hold make up the whole. */
  private static void noSlotIsOversold(Classroom room) {
    Map<ClientId, Integer> taken = new HashMap<>();
    room.students().stream()
        .filter(student -> student.task() == Task.CLIENTS)
        .flatMap(student ->
            student.player().tables().rows(Table.RELATIONS, FirmRow.Relation.class).stream())
        .filter(relation -> relation.stage().isManaged())
        .forEach(relation -> taken.merge(relation.key(), 1, Integer::sum));
    Player anybody = room.students().getFirst().player();
    int slots =
        anybody
            .tables()
            .rows(Table.ROOM, PublicRow.Room.class)
            .getFirst()
            .rules()
            .market()
            .slotsPerClient();
    assertThat(anybody.tables().rows(Table.CLIENTS, PublicRow.Client.class))
        .isNotEmpty()
        .allSatisfy(client -> {
          assertThat(client.freeSlots()).isBetween(0, slots);
          assertThat(client.freeSlots() + taken.getOrDefault(client.key(), 0)).isEqualTo(slots);
        });
  }

  private static void holdsWhatANewcomerIsShown(Classroom room, Student student) {
    Player held = student.player();
    held.catchUp();
    Player newcomer = new Player(held.browser(), room.code(), "seat", _ -> {});
    newcomer.connect();
    newcomer.await(
        "a snapshot", () -> newcomer.tables().versions().equals(held.tables().versions()));
    assertThat(newcomer.tables().contents()).isEqualTo(held.tables().contents());
    newcomer.cut();
  }

  private static void everyInputHasItsVerdict(Classroom room) {
    for (Student student : room.students()) {
      Player player = student.player();
      assertThat(player.faults()).isEmpty();
      assertThat(player.isConnected()).isTrue();
      assertThat(player.unanswered()).isEmpty();
      assertThat(player.asked()).hasSizeGreaterThanOrEqualTo(3 * MONTHS);
      assertThat(player.answers()).isGreaterThanOrEqualTo(player.asked().size());
    }
    assertThat(room.console().faults()).isEmpty();
  }

  private static void theRecordTellsTheSame(Classroom room) throws IOException, RecordException {
    RoomRecord record = RoomRecord.download(room.teacher(), room.code());
    assertThat(record.replay())
        .isInstanceOfSatisfying(
            ReplayResult.Agrees.class, agrees -> assertThat(agrees.finished()).isTrue());
    for (Student student : room.students()) {
      assertThat(record.deeds(student.seat())).isEqualTo(RoomRecord.deeds(student));
    }
    assertThat(record.inputs())
        .filteredOn(RecordLine.Input::accepted)
        .noneMatch(line -> line.input() instanceof Input.Act act && Mistake.is(act.action()));
    playAgain(record);
  }

  /** After every enrolment firms are counted anew, whatever the game itself counts. */
  private static void playAgain(RoomRecord record) {
    Game game = new Game(record.header().scenario().rules(), record.header().market());
    int enrolled = 0;
    for (RecordLine.Input line : record.inputs()) {
      game.submit(line.input());
      if (line.accepted()
          && line.input() instanceof Input.Act(FirmId firm, Action.Enrol(ClientId client))) {
        enrolled++;
        hasAPlace(game.state(), firm, client);
      }
    }
    assertThat(enrolled).isGreaterThan(FIRMS);
    assertThat(record.inputs())
        .anyMatch(line -> line.reason().equals(Optional.of(Rejection.NO_SLOT_FREE)));
  }

  private static void hasAPlace(GameState state, FirmId firm, ClientId client) {
    long suppliers =
        firms().stream().filter(each -> state.relations().of(each, client).isManaged()).count();
    long clients =
        state.market().clients().stream()
            .filter(each -> state.relations().of(firm, each.id()).isManaged())
            .count();
    assertThat(suppliers).isLessThanOrEqualTo(state.rules().market().slotsPerClient());
    assertThat(clients)
        .isLessThanOrEqualTo(
            (long) state.firm(firm).managers() * state.rules().firms().clientsPerManager());
  }

  private static List<FirmId> firms() {
    return IntStream.rangeClosed(1, FIRMS).mapToObj(FirmId::new).toList();
  }
}
