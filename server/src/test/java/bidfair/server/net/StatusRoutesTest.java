package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.config.Setting;
import java.io.IOException;
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
      assertThat(answer.body()).isEqualTo("{\"ok\":true}");
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
              "bidfair_sockets_behind",
              "bidfair_sockets_closed_stale",
              "jvm_memory_used_bytes",
              "process_uptime_seconds")) {
        assertThat(metrics).contains("\n" + name);
      }
    }
  }

  @Test
  void metricsAreForThoseWhoLookAfterTheServer() {
    try (TestServer server = TestServer.start(folder, "metrics-from", "10.0.0.0/8")) {
      Answer answer = server.browser().get("/metrics");
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("bidfair_");
    }
  }

  @Test
  void noHeaderOpensTheMetricsAndAnyOfAProxyClosesThem() {
    for (String trusted : List.of("", "127.0.0.1")) {
      try (TestServer server = TestServer.start(folder, "trusted-proxies", trusted)) {
        for (String header :
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via")) {
          assertThat(server.browser().get("/metrics", header, "127.0.0.1").status())
              .as(header)
              .isEqualTo(403);
        }
        assertThat(server.browser().get("/metrics").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void aNameThatSomebodyMadeLeadHereOpensNoMetrics() throws IOException {
    try (TestServer server = TestServer.start(folder)) {
      assertThat(metricsUnderTheName(server, "evil.example")).startsWith("HTTP/1.1 403");
      assertThat(metricsUnderTheName(server, "127.0.0.1.evil.example")).startsWith("HTTP/1.1 403");
      assertThat(metricsUnderTheName(server, "localhost:80")).startsWith("HTTP/1.1 200");
    }
  }

  private static String metricsUnderTheName(TestServer server, String host) throws IOException {
    return Wire.ask(server.app().port(), "GET /metrics HTTP/1.1", "Host: " + host);
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
