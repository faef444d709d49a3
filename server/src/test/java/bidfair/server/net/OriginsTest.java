package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of other sites, and names that somebody else made lead here. */
class OriginsTest {
  private static final String INVITE = "/api/teachers/invitations";

  @TempDir private Path folder;

  @Test
  void pagesOfOthersCanNeitherAskNorListen() {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      for (String origin : hostile(server)) {
        Answer answer = lin.post(INVITE, "", "Origin", origin);
        assertThat(answer.status()).as(origin).isEqualTo(403);
        Line line = lin.open(code, "teacher", "Origin", origin);
        assertThat(line.awaitClose()).as(origin).isEqualTo(4403);
        assertThat(line.heard()).hasSize(1);
      }
      assertThat(lin.post(INVITE, "", "Origin", server.address()).status()).isEqualTo(201);
      assertThat(lin.open(code, "teacher", "Origin", server.address()).isClosed()).isFalse();
    }
  }

  @Test
  void whereBrowsersTellFromWhatSiteTheyAskItMustBeThisOne() {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      for (String site : List.of("cross-site", "same-site", "Cross-Site", "anything")) {
        assertThat(lin.post(INVITE, "", "Sec-Fetch-Site", site).status()).as(site).isEqualTo(403);
      }
      for (String site : List.of("same-origin", "none")) {
        assertThat(lin.post(INVITE, "", "Sec-Fetch-Site", site).status()).as(site).isEqualTo(201);
      }
    }
  }

  @Test
  void aPublicAddressIsOursWithItsSchemeOnly() {
    try (TestServer server =
        TestServer.start(folder, "public-address", "https://bidfair.school,http://10.1.2.3:81")) {
      Browser lin = server.firstTeacher();
      for (String origin : List.of("https://bidfair.school", "http://10.1.2.3:81")) {
        assertThat(lin.post(INVITE, "", "Origin", origin).status()).as(origin).isEqualTo(201);
      }
      for (String origin :
          List.of(
              "http://bidfair.school",
              "https://bidfair.school:8443",
              "https://bidfair.school.evil.example",
              "https://evil-bidfair.school",
              "https://bidfair.school@evil.example",
              "http://10.1.2.3")) {
        assertThat(lin.post(INVITE, "", "Origin", origin).status()).as(origin).isEqualTo(403);
      }
    }
  }

  @Test
  void withAPublicAddressNoOtherNameIsAnswered() throws IOException {
    try (TestServer server = TestServer.start(folder, "public-address", "https://bidfair.school")) {
      for (String host :
          List.of("bidfair.school", "BIDFAIR.school:8080", "localhost", "10.0.0.1:8080", "[::1]")) {
        assertThat(health(server, "Host: " + host)).as(host).startsWith("HTTP/1.1 200");
      }
      for (String host : List.of("evil.example", "bidfair.school.evil.example", "1.2.3.4.com")) {
        assertThat(health(server, "Host: " + host)).as(host).startsWith("HTTP/1.1 403");
      }
    }
  }

  @Test
  void whatIsNoNameIsNotUnderstood() throws IOException {
    try (TestServer server = TestServer.start(folder)) {
      assertThat(health(server, "Host: bidfair.of.the.school:81")).startsWith("HTTP/1.1 200");
      for (String host : List.of("a@b", "a/b", "a b", "<a>", "a:b", "x".repeat(254), "[::1")) {
        assertThat(health(server, "Host: " + host)).as(host).startsWith("HTTP/1.1 400");
      }
      assertThat(health(server, "Host: a\r\nHost: b")).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void whatFormsCanSendIsNoJson() {
    try (TestServer server = TestServer.start(folder)) {
      String login = "{\"name\": \"Lin\", \"password\": \"whatever it is\"}";
      for (String type :
          List.of(
              "text/plain",
              "application/x-www-form-urlencoded",
              "multipart/form-data; boundary=application/json",
              "application/jsonp",
              "text/plain; application/json")) {
        assertThat(server.browser().post("/api/login", login, "Content-Type", type).reason())
            .as(type)
            .isEqualTo("MALFORMED");
      }
      String type = "Application/JSON; charset=utf-8";
      assertThat(server.browser().post("/api/login", login, "Content-Type", type).reason())
          .isEqualTo("WRONG_PASSWORD");
    }
  }

  private static List<String> hostile(TestServer server) {
    int port = server.app().port();
    return List.of(
        "http://evil.example",
        "null",
        "http://127.0.0.1",
        "http://127.0.0.1:" + (port + 1),
        "https://127.0.0.1:" + port,
        server.address() + ".evil.example",
        "http://127.0.0.1.evil.example:" + port,
        "http://evil127.0.0.1:" + port,
        "http://user@127.0.0.1:" + port,
        "http://localhost:" + port,
        server.address() + "/");
  }

  private static String health(TestServer server, String... headers) throws IOException {
    return Wire.ask(server.app().port(), "GET /healthz HTTP/1.1", String.join("\r\n", headers));
  }
}
