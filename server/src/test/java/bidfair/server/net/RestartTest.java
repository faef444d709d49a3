package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTest {
  @TempDir private Path folder;

  @Test
  void everybodyIsToldWhenTheServerStops() {
    Line screen;
    try (TestServer server = TestServer.start(folder)) {
      String code = server.firstTeacher().makeRoom("standard");
      screen = server.browser().enter(code, "screen");
    }
    assertThat(screen.awaitClose()).isEqualTo(1001);
  }

  @Test
  void aRoomComesBackPausedWithEverythingThatWasAcknowledged() {
    String code;
    String pin;
    String teachersCookie;
    String studentsCookie;
    try (TestServer server = TestServer.start(folder)) {
      Browser teacher = server.firstTeacher();
      teachersCookie = teacher.cookieHeader();
      code = teacher.makeRoom("demo");
      Browser student = server.browser();
      pin = student.takeSeat(code, "1001", "Red");
      studentsCookie = student.cookieHeader();
      assertThat(
              teacher
                  .enter(code, "teacher")
                  .order("1", "{\"type\": \"startGame\"}")
                  .path("accepted")
                  .asBoolean())
          .isTrue();
    }
    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.app().firstTeacherLink()).isEmpty();
      assertThat(server.browser().get("/api/me", "Cookie", teachersCookie).status()).isEqualTo(200);
      Answer room = server.browser().get("/api/rooms/" + code, "Cookie", studentsCookie);
      assertThat(room.json().at("/me/name").asString()).isEqualTo("Student 1001");
      assertThat(room.json().path("phase").asString()).isEqualTo("PLAYING");

      JsonNode clock =
          server
              .browser()
              .enter(code, "screen")
              .hear(frame -> frame.at("/tables/clock/put/0").has("pauseReason"));
      assertThat(clock.at("/tables/clock/put/0/pauseReason").asString()).isEqualTo("RECOVERED");
      Answer resumed =
          server
              .browser()
              .post(
                  "/api/rooms/" + code + "/seats/resume",
                  "{\"number\": \"1001\", \"pin\": \"%s\"}".formatted(pin));
      assertThat(resumed.status()).isEqualTo(200);
    }
  }

  @Test
  void whoComesBackGetsWhatWasMissedAndNoSnapshot() {
    try (TestServer server = TestServer.start(folder)) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom("standard");
      Line console = teacher.enter(code, "teacher");
      Line screen = server.browser().enter(code, "screen");
      screen.awaitTable("everyone", "room");
      console.order("1", "{\"type\": \"setRobots\", \"count\": 4}");
      screen.hear(frame -> frame.at("/tables/room/put/0/robots").asInt() == 4);
      long version = latestVersion(screen);
      screen.cut();
      console.order("2", "{\"type\": \"setRobots\", \"count\": 5}");

      Line back = server.browser().open(code, "screen");
      back.say("{\"type\": \"hello\", \"versions\": {\"everyone\": %d}}".formatted(version));
      JsonNode first = back.hear("frame");
      assertThat(first.path("snapshot").asBoolean()).isFalse();
      assertThat(first.path("version").asLong()).isEqualTo(version + 1);
      back.hear(frame -> frame.at("/tables/room/put/0/robots").asInt() == 5);
    }
  }

  @Test
  void anInputSentAgainAfterARestartGetsItsFirstVerdict() {
    String code;
    String cookie;
    try (TestServer server = TestServer.start(folder)) {
      code = server.firstTeacher().makeRoom("standard");
      Browser student = server.browser();
      student.takeSeat(code, "1001", "Red");
      cookie = student.cookieHeader();
      student
          .enter(code, "seat")
          .order("same", "{\"type\": \"renameFirm\", \"name\": \"Crimson\"}");
    }
    try (TestServer server = TestServer.start(folder)) {
      Line line = server.browser().open(code, "seat", "Cookie", cookie);
      line.say("{\"type\": \"hello\", \"versions\": {}}");
      line.hear("welcome");
      JsonNode again = line.order("same", "{\"type\": \"renameFirm\", \"name\": \"Crimson\"}");
      assertThat(again.path("accepted").asBoolean()).isTrue();
    }
  }

  private static long latestVersion(Line line) {
    return line.heard().stream()
        .map(message -> message.path("version").asLong(0))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
