package bidfair.server;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.net.http.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every answer says to browsers, whoever asks and whatever comes of it. */
class HeadersTest {
  @TempDir private Path folder;

  @Test
  void noAnswerIsKeptAndEveryOneIsGuarded() {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      lin.enter(code, "teacher").order("1", "{\"type\": \"startGame\"}");
      Browser student = server.browser();
      student.takeSeat(code, "1001", "Red");
      List<Route> routes = server.app().gateway().routes();
      assertThat(routes).hasSizeGreaterThan(25);
      for (Route route : routes) {
        String path = route.path().replace("{code}", code).replace("{firm}", "1");
        check(server.browser().send(route.method().name(), path, "{}"), path);
        check(student.send(route.method().name(), path, "{}"), path);
        if (route.method().name().equals("GET")) {
          check(lin.get(path), path);
          check(lin.send("HEAD", path, ""), path);
        }
      }
      check(lin.get("/api/nowhere"), "/api/nowhere");
    }
  }

  private static void check(Answer answer, String path) {
    assertThat(answer.header("cache-control")).as(path).isEqualTo("no-store");
    assertThat(answer.header("content-security-policy")).as(path).startsWith("default-src 'none'");
    assertThat(answer.header("x-content-type-options")).as(path).isEqualTo("nosniff");
    assertThat(answer.header("cross-origin-resource-policy")).as(path).isEqualTo("same-origin");
    assertThat(answer.response().headers().map())
        .as(path)
        .doesNotContainKeys("access-control-allow-origin", "server", "x-powered-by");
  }
}
