package bidfair.server.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.fuzz.LogWatch;
import bidfair.server.net.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTP of those who look for a way around it. */
class BadRequestsTest {
  @TempDir private Path folder;

  @Test
  void eachIsRefusedOnceAndNothingHidesBehindIt() throws IOException {
    try (LogWatch log = LogWatch.begin();
        TestServer server = TestServer.start(folder)) {
      Neighbours neighbours = Neighbours.sitDown(server);
      for (BadRequests bad : BadRequests.values()) {
        String answer = ask(server, bad.text + BadRequests.HIDDEN);
        assertThat(answer).as(bad.name()).startsWith("HTTP/1.1 4").contains("\"reason\":");
        assertThat(answer).as(bad.name()).containsOnlyOnce("HTTP/1.1 ");
      }
      neighbours.play();
      neighbours.areWell();
      assertThat(log.faults()).isEmpty();
    }
    System.out.printf("hostile requests: %d kinds%n", BadRequests.values().length);
  }

  /** What is odd, but well formed, is answered as what it means. */
  @Test
  void noAddressLeadsOutOfTheWebFiles() throws IOException {
    try (LogWatch log = LogWatch.begin();
        TestServer server = TestServer.start(folder)) {
      for (String address :
          List.of(
              "/../../etc/passwd.txt",
              "/%2e%2e/%2e%2e/etc/passwd.txt",
              "/..%2f..%2fetc/passwd.txt",
              "/..%5c..%5cwin.ini",
              "/assets/%2e%2e/%2e%2e/db/migration/V1__rooms_entries_teachers.sql",
              "//etc/passwd.txt",
              "/%00/x.txt",
              "/index.html%00.js",
              "/db/migration/V1__rooms_entries_teachers.sql",
              "/web/index.html",
              "/META-INF/MANIFEST.MF",
              "/bidfair/server/App.class",
              "/.git/config.txt",
              "http://other.example/db/migration/V1__rooms_entries_teachers.sql")) {
        String answer =
            ask(server, "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(address).startsWith("HTTP/1.1 404").contains("UNKNOWN_ADDRESS");
      }
      assertThat(log.faults()).isEmpty();
    }
  }

  private static String ask(TestServer server, String request) throws IOException {
    try (RawLine line = new RawLine(server.app().port())) {
      line.send(request.getBytes(ISO_8859_1));
      return line.everything();
    }
  }
}
