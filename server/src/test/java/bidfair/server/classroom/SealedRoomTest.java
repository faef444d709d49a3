package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.server.client.Player;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While time stands still, a rival bids, buys, hires and campaigns: whoever else asks whatever can
 * be asked of the real server gets the same as before, and whoever listens hears nothing. No robots
 * here: they act in public, a little later every time.
 */
class SealedRoomTest {
  private static final int DAYS = 8;

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "demo", "cash-squeeze"})
  void whatARivalDoesInSecretChangesNothingThatOthersCanGet(String scenario) {
    Classroom room =
        Classroom.open(server.firstTeacher(), withoutRobots(scenario), 2, (_, _) -> {});
    List<Student> rivals = room.students().subList(0, 3);
    Student other = room.students().getLast();
    Player screen = new Player(server.browser(), room.code(), "screen", _ -> {});
    screen.connect();
    room.console().order(new Command.StartGame());
    room.console().order(new Command.SetMode(ClockMode.TEACHER));
    aDayPasses(room);
    room.act();

    int secrets = 0;
    Random dice = new Random(scenario.hashCode());
    for (int day = 0; day < DAYS; day++) {
      aDayPasses(room);
      screen.catchUp();
      Map<String, String> before = sights(room, other);
      Map<String, Long> heard = new TreeMap<>(other.player().tables().versions());
      Map<String, Long> shown = new TreeMap<>(screen.tables().versions());

      for (Student rival : rivals) {
        secrets += actInSecret(rival, dice);
      }

      other.player().catchUp();
      screen.catchUp();
      assertThat(other.player().tables().versions()).isEqualTo(heard);
      assertThat(screen.tables().versions()).isEqualTo(shown);
      assertThat(Sight.differences(before, sights(room, other))).isEmpty();
    }
    assertThat(secrets).isGreaterThan(DAYS);
  }

  private static void aDayPasses(Classroom room) {
    room.console().await("the game", () -> Classroom.clock(room.console()).day() > 0);
    room.stepTo(Classroom.clock(room.console()).day() + 1);
  }

  private Map<String, String> sights(Classroom room, Student other) {
    Browser stranger = server.browser();
    Browser rival = other.player().browser();
    Map<String, String> seen = new TreeMap<>();
    put(seen, "a stranger asks", Sight.ofAddresses(stranger, room.code()));
    put(seen, "a rival asks", Sight.ofAddresses(rival, room.code()));
    put(seen, "a stranger connects", Sight.ofNewConnection(stranger, room.code(), "screen"));
    put(seen, "a rival connects", Sight.ofNewConnection(rival, room.code(), "seat"));
    return seen;
  }

  private static void put(Map<String, String> seen, String who, Map<String, String> what) {
    what.forEach((key, text) -> seen.put(who + " " + key, text));
  }

  /** Returns how much of it was accepted, after it has been shown to the firm itself. */
  private static int actInSecret(Student rival, Random dice) {
    Desk desk = Desk.of(rival.player().tables());
    List<Action> actions = new ArrayList<>(rival.task().wishes(desk, dice));
    actions.removeIf(SealedRoomTest::isSeenByAll);
    actions.add(new Action.Hire());
    actions.add(Mistake.any(dice));
    List<ClientIn.Input> sent =
        actions.stream().map(action -> rival.player().send(new Command.Play(action))).toList();
    rival.player().awaitVerdicts();
    // Twice: when the second is shown, the beat of the first is over for everybody.
    seesItsDismissal(rival);
    seesItsDismissal(rival);
    return (int)
        sent.stream()
            .filter(input -> rival.player().verdict(input).orElseThrow().accepted())
            .count();
  }

  private static void seesItsDismissal(Student rival) {
    Player player = rival.player();
    int lines = player.tables().rows(Table.LOG, FirmRow.LogLine.class).size();
    player.send(new Command.Play(new Action.Dismiss()));
    player.await(
        "the log", () -> player.tables().rows(Table.LOG, FirmRow.LogLine.class).size() > lines);
  }

  /** These change how many slots of a client are free. */
  private static boolean isSeenByAll(Action action) {
    return action instanceof Action.Enrol || action instanceof Action.Release;
  }

  private static Api.NewRoom withoutRobots(String scenario) {
    return new Api.NewRoom(
        scenario,
        Optional.empty(),
        new Command.Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(0),
            Optional.of(0),
            Optional.empty()));
  }
}
