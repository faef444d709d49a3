package bidfair.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.fuzz.LogWatch;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of inputs that could break the journal, which keeps them as they are. */
class OddIdsTest {
  private static final List<String> ODD =
      List.of(
          "\\u0000",
          "a\\u0000b",
          "\\ud800",
          "a\\udc00b",
          "\\u001b[2J",
          "\\r\\nx",
          "'; DROP TABLE entry; --",
          "\\u202eabc",
          "\\ufeff",
          "\\ud83d\\ude9a",
          "x".repeat(65));

  @TempDir private Path folder;

  @Test
  void aRoomComesBackWhateverItsInputsAreCalled() throws IOException {
    try (LogWatch log = LogWatch.begin()) {
      Browser teacher;
      Neighbours neighbours;
      try (TestServer server = TestServer.start(folder)) {
        teacher = server.firstTeacher();
        neighbours = Neighbours.sitDown(teacher);
        RawLine line =
            RawLine.open(
                server.app().port(),
                neighbours.code(),
                "seat",
                neighbours.intruder().cookieHeader());
        line.say("{\"type\": \"hello\", \"versions\": {}}");
        for (String id : ODD) {
          line.say(
              """
              {"type": "input", "id": "%s", "command": {"type": "sayReady", "ready": true}}
              """
                  .formatted(id));
        }
        line.say("{\"type\": \"ping\"}");
        for (String text = ""; !text.contains("pong"); ) {
          text = line.hear().orElseThrow().text();
        }
        neighbours.play();
        line.close();
      }
      try (TestServer server = TestServer.start(folder)) {
        String code = neighbours.code();
        assertThat(server.browser().get("/api/rooms/" + code).status()).isEqualTo(200);
      }
      assertThat(log.faults()).isEmpty();
    }
  }
}
