package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who sends and never reads, beside somebody who plays. */
class SlowReaderTest {
  @TempDir private Path folder;

  @Test
  void oneWhoDoesNotReadHarmsNobodyAndIsLetGo() throws IOException {
    try (TestServer server = start("1")) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom("demo");
      Line console = teacher.enter(code, "teacher");
      try (DeafSocket deaf = DeafSocket.open(server.app().port(), code)) {
        deaf.fill();
        assertThat(console.order("1", "{\"type\": \"startGame\"}").path("accepted").asBoolean())
            .isTrue();
        console.awaitTable("everyone", "clients");
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> server.browser().get("/metrics").body().contains("stale-seconds\"} 1.0"));
        assertThat(console.isClosed()).isFalse();
      }
    }
  }

  @Test
  void oneWhoReadsAgainIsBroughtToThePresentThoughNothingHappens() throws IOException {
    try (TestServer server = start("600")) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom("demo");
      Line console = teacher.enter(code, "teacher");
      try (DeafSocket slow = DeafSocket.open(server.app().port(), code)) {
        slow.fill();
        console.order("1", "{\"type\": \"announce\", \"text\": \"Look at this\"}");
        console.awaitTable("everyone", "announcements");

        slow.readUntil("Look at this");
      }
    }
  }

  /** Not the messages but what is not read of the answers is too much here. */
  private TestServer start(String staleSeconds) {
    return TestServer.start(
        folder,
        "messages-per-second",
        "10000",
        "messages-burst",
        "10000000",
        "socket-buffer-bytes",
        "16384",
        "stale-seconds",
        staleSeconds,
        "silence-seconds",
        "600");
  }
}
