package bidfair.server.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.client.Player;
import bidfair.server.fuzz.LogWatch;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rooms are made, some are played in, and all are deleted: 100 of them, or {@code
 * -Dbidfair.longrun.rooms=10000}. What the server holds after the first quarter it holds in the
 * end.
 */
class ManyRoomsTest {
  private static final int ROOMS = Integer.getInteger("bidfair.longrun.rooms", 100);
  private static final int PLAYED = 5;

  @TempDir private Path folder;

  @Test
  void roomsThatAreGoneLeaveNothing() {
    try (LogWatch log = LogWatch.begin();
        TestServer server = TestServer.start(folder, "entries-burst", "100000")) {
      Browser teacher = server.firstTeacher();
      Footprint before = Footprint.of(server);
      for (int room = 0; room < ROOMS; room++) {
        makeAndDelete(server, teacher, room % PLAYED == 0);
        if (room == ROOMS / 4) {
          before = Footprint.of(server);
        }
      }
      Footprint after = Footprint.after(before, server);
      assertThat(server.browser().get("/metrics").body()).contains("bidfair_rooms 0.0");
      assertThat(log.faults()).isEmpty();
      System.out.printf(
          "long run of %d rooms: after a quarter %s; in the end %s%n", ROOMS, before, after);
    }
  }

  private static void makeAndDelete(TestServer server, Browser teacher, boolean played) {
    String code = teacher.makeRoom("demo");
    if (played) {
      Browser browser = server.browser();
      browser.takeSeat(code, "no-1", "Firm");
      Player student = new Player(browser, code, "seat", _ -> {});
      student.connect();
      Player console = new Player(teacher, code, "teacher", _ -> {});
      console.connect();
      console.order(new Command.SetMode(ClockMode.TEACHER));
      console.order(new Command.StartGame());
      console.order(new Command.StepDay());
      console.catchUp();
      browser.get("/api/rooms/" + code);
      console.cut();
      student.cut();
    }
    assertThat(teacher.delete("/api/teacher/rooms/" + code).status()).isEqualTo(204);
  }
}
