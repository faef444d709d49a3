package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is believed about where a request comes from. The tests themselves are the proxy. */
class ProxyTest {
  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";

  @TempDir private Path folder;

  @Test
  void aStrangersHeaderChangesNothing() {
    try (TestServer server = start("10.0.0.0/8")) {
      assertThat(guess(server, "a", "203.0.113.1")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "b", "203.0.113.2")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "c", "203.0.113.3")).isEqualTo("TRY_LATER");
      assertThat(isSecure(server)).isFalse();
    }
  }

  @Test
  void peopleBehindATrustedProxyAreCountedApart() {
    try (TestServer server = start("127.0.0.0/8")) {
      assertThat(guess(server, "a", "203.0.113.1")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "b", "203.0.113.1")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "c", "203.0.113.1")).isEqualTo("TRY_LATER");
      assertThat(guess(server, "c", "203.0.113.2")).isEqualTo("WRONG_PASSWORD");
      assertThat(isSecure(server)).isTrue();
    }
  }

  @Test
  void onlyWhatTrustedProxiesWroteIsBelieved() {
    try (TestServer server = start("127.0.0.0/8, 10.0.0.0/8")) {
      assertThat(guess(server, "a", "198.51.100.1, 203.0.113.1")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "b", "198.51.100.2, 203.0.113.1, 10.0.0.5"))
          .isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "c", "127.0.0.1,203.0.113.1:4711,10.0.0.6,10.0.0.5"))
          .isEqualTo("TRY_LATER");
      assertThat(guess(server, "d", "198.51.100.1")).isEqualTo("WRONG_PASSWORD");
    }
  }

  @Test
  void nonsenseIsTheLastProxys() {
    try (TestServer server = start("127.0.0.1")) {
      assertThat(guess(server, "a", "somebody")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "b", "203.0.113.1, ")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "c", "")).isEqualTo("TRY_LATER");
    }
  }

  @Test
  void aNetworkOfIpv6IsOneAddress() {
    try (TestServer server = start("127.0.0.1")) {
      assertThat(guess(server, "a", "2001:db8::1")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "b", "[2001:db8::ffff:2]:443")).isEqualTo("WRONG_PASSWORD");
      assertThat(guess(server, "c", "2001:db8:0:0:3::3")).isEqualTo("TRY_LATER");
      assertThat(guess(server, "c", "2001:db8:0:1::1")).isEqualTo("WRONG_PASSWORD");
    }
  }

  @Test
  void theLastProxyKnowsWhetherItIsHttps() {
    try (TestServer server = start("127.0.0.1")) {
      assertThat(cookie(server, "https")).contains("Secure");
      assertThat(cookie(server, "https, http")).doesNotContain("Secure");
      assertThat(cookie(server, "gopher")).doesNotContain("Secure");
    }
  }

  @Test
  void manySocketsOfOneAddressBehindAProxyAreTooMany() {
    try (TestServer server =
        TestServer.start(
            folder, "trusted-proxies", "127.0.0.1", "max-connections-per-address", "10")) {
      String code = server.firstTeacher().makeRoom("standard");
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        lines.add(server.browser().open(code, "screen", FOR, "203.0.113.1"));
        lines.add(server.browser().open(code, "screen", FOR, "203.0.113.2"));
      }
      assertThat(lines).noneMatch(Line::isClosed);
      assertThatThrownBy(() -> server.browser().open(code, "screen", FOR, "203.0.113.1"))
          .isInstanceOf(CompletionException.class);
      assertThat(server.browser().open(code, "screen", FOR, "203.0.113.3").isClosed()).isFalse();
      assertThat(server.browser().get("/metrics").body())
          .doesNotContain("{limit=\"max-connections-per-address\"} 0.0"); // Java asks twice.
    }
  }

  private TestServer start(String trusted) {
    return TestServer.start(folder, "trusted-proxies", trusted, "guesses-per-address", "2");
  }

  private static String guess(TestServer server, String name, String forwardedFor) {
    String login = "{\"name\": \"%s\", \"password\": \"a wrong password\"}".formatted(name);
    return server.browser().post("/api/login", login, FOR, forwardedFor).reason();
  }

  private static boolean isSecure(TestServer server) {
    return cookie(server, "https").contains("Secure");
  }

  private static String cookie(TestServer server, String proto) {
    return server.browser().post("/api/logout", "", PROTO, proto).header("set-cookie");
  }
}
