package bidfair.server.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.client.Player;
import bidfair.server.fuzz.LogWatch;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;
import bidfair.server.protocol.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class that plays one game after the other, in a room of twenty firms, with connections that
 * come and go all the time: two short games, or with {@code -Dbidfair.longrun.games=3} so many
 * whole years. In a classroom a year takes 84 minutes (360 days of 12 s and 12 breaks of 60 s);
 * here the days pass as fast as they can. What the server holds after the first game it holds in
 * the end.
 */
class LongClassTest {
  private static final int GAMES = Integer.getInteger("bidfair.longrun.games", 0);
  private static final String SCENARIO = GAMES == 0 ? "demo" : "standard";
  private static final int STUDENTS = 12;
  private static final int ROBOTS = 8;

  /** Everything is taken home once in so many months. */
  private static final int EXPORTS_IN = 4;

  private final Random dice = new Random(1);
  private int connections;
  private int loads;

  @TempDir private Path folder;

  @Test
  void connectionsComeAndGoForHours() {
    try (LogWatch log = LogWatch.begin();
        TestServer server = TestServer.start(folder, "silence-seconds", "3600")) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom(SCENARIO);
      List<Player> students = new ArrayList<>();
      for (int number = 1; number <= STUDENTS; number++) {
        Browser browser = server.browser();
        browser.takeSeat(code, "no-" + number, "Firm " + number);
        students.add(new Player(browser, code, "seat", _ -> {}));
      }
      Player console = new Player(teacher, code, "teacher", _ -> {});
      console.connect();
      console.order(new Command.SetMode(ClockMode.TEACHER));
      console.order(new Command.SetRobots(ROBOTS));
      play(console, students, code);
      Footprint before = Footprint.of(server);
      for (int game = 2; game <= Math.max(2, GAMES); game++) {
        console.order(new Command.ResetGame(Optional.empty(), unchanged()));
        play(console, students, code);
      }
      Footprint after = Footprint.after(before, server);
      assertThat(log.faults()).isEmpty();
      assertThat(console.faults()).isEmpty();
      System.out.printf(
          "long run of %d games of %s, %d connections, %d loads: after the first %s; in the end"
              + " %s%n",
          Math.max(2, GAMES), SCENARIO, connections, loads, before, after);
    }
  }

  /**
   * A whole game: between two months everybody comes or goes, and sometimes things are taken home.
   */
  private void play(Player console, List<Player> students, String code) {
    console.order(new Command.StartGame());
    console.await("the game", () -> isInPlay(console));
    while (!isOver(console)) {
      for (Player student : students) {
        comeOrGo(student);
      }
      if (dice.nextInt(EXPORTS_IN) == 0) {
        load(console.browser(), code);
      }
      int day = clock(console).day();
      console.order(new Command.StepMonth());
      console.await("the next month", () -> isOver(console) || isNewMonth(clock(console), day));
    }
  }

  private void comeOrGo(Player student) {
    if (student.isConnected()) {
      student.cut();
    }
    if (dice.nextInt(3) > 0) {
      student.connect();
      student.send(new Command.SayReady(dice.nextBoolean()));
      connections++;
    }
    student.browser().get("/healthz");
    loads++;
  }

  private void load(Browser teacher, String code) {
    String room = "/api/teacher/rooms/" + code;
    for (String address : List.of("/record", "/exports/workbook.xlsx", "/exports/tables.zip")) {
      assertThat(teacher.get(room + address).status()).as(address).isEqualTo(200);
      loads++;
    }
    assertThat(teacher.get("/api/rooms/" + code + "/reviews/class").status()).isIn(200, 409);
    loads++;
  }

  private static boolean isNewMonth(PublicRow.Clock clock, int day) {
    return clock.day() > day && clock.dayOfMonth() == 1;
  }

  private static boolean isInPlay(Player console) {
    return console.tables().rows(Table.CLOCK, PublicRow.Clock.class).stream()
        .map(PublicRow.Clock::phase)
        .anyMatch(phase -> phase != MonthPhase.LOBBY && phase != MonthPhase.ENDED);
  }

  private static boolean isOver(Player console) {
    return clock(console).phase() == MonthPhase.ENDED;
  }

  private static PublicRow.Clock clock(Player console) {
    return console.tables().rows(Table.CLOCK, PublicRow.Clock.class).getFirst();
  }

  private static Command.Overrides unchanged() {
    return new Command.Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
