package bidfair.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.server.client.Player;
import bidfair.server.export.RecordException;
import bidfair.server.export.Replay;
import bidfair.server.export.ReplayResult;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small class that plays well, and notices if anything is wrong.
 *
 * @param intruder has a seat too, and other plans
 */
record Neighbours(
    Browser teacher, String code, Player console, List<Player> students, Browser intruder) {
  private static final int CLASS = 4;

  /** In a game of its own, in which days pass when the teacher says so. */
  static Neighbours sitDown(TestServer server) {
    return sitDown(server.firstTeacher());
  }

  static Neighbours sitDown(Browser teacher) {
    String code = teacher.makeRoom("demo");
    List<Player> students = new ArrayList<>();
    for (int number = 1; number <= CLASS; number++) {
      Browser browser = new Browser(teacher.address());
      browser.takeSeat(code, "no-" + number, "Firm " + number);
      Player student = new Player(browser, code, "seat", _ -> {});
      student.connect();
      students.add(student);
    }
    Browser intruder = new Browser(teacher.address());
    intruder.takeSeat(code, "no-0", "Firm 0");
    Player console = new Player(teacher, code, "teacher", _ -> {});
    console.connect();
    console.await(
        "the clock", () -> !console.tables().rows(Table.CLOCK, PublicRow.Clock.class).isEmpty());
    console.order(new Command.SetMode(ClockMode.TEACHER));
    console.order(new Command.StartGame());
    Neighbours neighbours = new Neighbours(teacher, code, console, students, intruder);
    neighbours.passDay();
    return neighbours;
  }

  /** Everybody does something, and a day passes. */
  void play() {
    int day = day(console);
    List<PublicRow.Client> clients = console.tables().rows(Table.CLIENTS, PublicRow.Client.class);
    for (Player student : students) {
      ClientId client = clients.get(day % clients.size()).key();
      student.send(new Command.Play(new Action.Enrol(client)));
      student.send(new Command.Play(new Action.VisitClient(client)));
      student.send(new Command.Play(new Action.Hire()));
    }
    students.forEach(Player::awaitVerdicts);
    passDay();
  }

  private void passDay() {
    int day = day(console) + 1;
    console.order(new Command.StepDay());
    console.await("the next day", () -> day(console) == day);
    for (Player student : students) {
      student.await("the next day", () -> day(student) == day);
    }
  }

  /** Nobody missed anything, and nobody sees anything but what is so. */
  void areWell() throws IOException {
    List<Player> all = new ArrayList<>(students);
    all.add(console);
    for (Player each : all) {
      assertThat(each.faults()).isEmpty();
      assertThat(each.isConnected()).isTrue();
      assertThat(each.unanswered()).isEmpty();
    }
    for (Player student : students) {
      Player newcomer = new Player(student.browser(), code, "seat", _ -> {});
      newcomer.connect();
      newcomer.await(
          "the same tables",
          () -> newcomer.tables().contents().equals(student.tables().contents()));
      newcomer.cut();
    }
    try {
      assertThat(Replay.of(new ByteArrayInputStream(record())))
          .isInstanceOf(ReplayResult.Agrees.class);
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
  }

  /** Whatever makes the game what it is: what was accepted, and how everybody stands. */
  List<String> game() {
    return new String(record(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.contains("\"accepted\":false") && !line.contains("\"sha256\""))
        .map(line -> line.replaceAll("\"number\":\\d+,", ""))
        .toList();
  }

  private byte[] record() {
    return teacher.get("/api/teacher/rooms/" + code + "/record").response().body();
  }

  private static int day(Player player) {
    return player.tables().rows(Table.CLOCK, PublicRow.Clock.class).getFirst().day();
  }
}
