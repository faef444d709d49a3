package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.config.Setting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusRoutesTest {
  @TempDir private Path folder;

  @Test
  void aServerThatIsWellSaysSo() {
    try (TestServer server = TestServer.start(folder)) {
      server.firstTeacher().makeRoom("standard");
      Answer answer = server.browser().get("/healthz");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("ok").asBoolean()).isTrue();
      assertThat(answer.json().path("rooms").asInt()).isEqualTo(1);
    }
  }

  @Test
  void whatTheDocumentationListsIsCounted() {
    try (TestServer server = TestServer.start(folder)) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom("standard");
      Line console = teacher.enter(code, "teacher");
      console.order("1", "{\"type\": \"setRobots\", \"count\": 2}");

      String metrics = teacher.get("/metrics").body();
      assertThat(metrics)
          .contains(
              "bidfair_rooms 1.0",
              "bidfair_sockets 1.0",
              "bidfair_verdict_seconds_count 1",
              "bidfair_verdict_seconds_bucket{le=\"0.01\"}",
              "bidfair_http_answers_total{status=\"2xx\"}");
      for (String name :
          List.of(
              "bidfair_connections",
              "bidfair_sync_seconds",
              "bidfair_commits",
              "bidfair_journal_queue",
              "bidfair_wal_bytes",
              "bidfair_frames",
              "bidfair_snapshots",
              "bidfair_frame_bytes",
              "bidfair_sockets_stalled",
              "bidfair_sockets_closed_stale",
              "jvm_memory_used_bytes",
              "process_uptime_seconds")) {
        assertThat(metrics).contains("\n" + name);
      }
    }
  }

  @Test
  void everyLimitHasItsCounterFromTheStart() {
    try (TestServer server = TestServer.start(folder)) {
      String metrics = server.browser().get("/metrics").body();
      for (Setting setting : Setting.values()) {
        if (setting.key().startsWith("max-")) {
          assertThat(metrics).contains("bidfair_limit_hits_total{limit=\"" + setting.key() + "\"}");
        }
      }
    }
  }
}
