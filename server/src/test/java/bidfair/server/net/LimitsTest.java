package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  @TempDir private Path folder;

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    try (TestServer server = TestServer.start(folder, "max-body-bytes", "1024")) {
      String large = "{\"name\": \"" + "x".repeat(4000) + "\", \"password\": \"\"}";
      Answer answer = server.browser().post("/api/login", large);
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.reason()).isEqualTo("TOO_LARGE");
    }
  }

  @Test
  void oneAddressCannotAskWithoutEnd() {
    try (TestServer server =
        TestServer.start(folder, "requests-per-second", "1", "requests-burst", "5")) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        statuses.add(server.browser().get("/healthz").status());
      }
      assertThat(statuses).startsWith(200, 200, 200, 200, 200).endsWith(429);
    }
  }

  @Test
  void oneAddressCannotTryToComeInWithoutEnd() {
    try (TestServer server =
        TestServer.start(folder, "entries-per-second", "1", "entries-burst", "2")) {
      Answer last = null;
      for (int i = 0; i < 4; i++) {
        String login = "{\"name\": \"n%d\", \"password\": \"p\"}".formatted(i);
        last = server.browser().post("/api/login", login);
      }
      assertThat(last).isNotNull();
      assertThat(last.reason()).isEqualTo("TRY_LATER");
    }
  }

  @Test
  void connectionsBeyondTheLimitAreClosed() throws IOException {
    try (TestServer server = TestServer.start(folder, "max-connections", "10")) {
      List<SocketChannel> open = new ArrayList<>();
      for (int i = 0; i < 11; i++) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        open.add(SocketChannel.open(new InetSocketAddress(loopback, server.app().port())));
        open.getLast().configureBlocking(false);
      }
      // Not always the last: event loops get to know of connections side by side.
      await().until(() -> open.removeIf(LimitsTest::isClosedByTheServer));
      assertThat(open).hasSize(10);
      for (SocketChannel channel : open) {
        channel.close();
      }
      await().ignoreExceptions().until(() -> server.browser().get("/healthz").status() == 200);
    }
  }

  @Test
  void whatIsNotHttpIsToldAndLetGo() throws IOException {
    try (TestServer server = TestServer.start(folder);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.app().port())) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("MALFORMED");
    }
  }

  @Test
  void requestsOfOneConnectionAreAnsweredInTheirOrder() throws IOException {
    try (TestServer server = TestServer.start(folder);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.app().port())) {
      String three =
          """
          GET /api/me HTTP/1.1\r
          Host: x\r
          \r
          GET /healthz HTTP/1.1\r
          Host: x\r
          \r
          GET /nothing.js HTTP/1.1\r
          Host: x\r
          Connection: close\r
          \r
          """;
      socket.getOutputStream().write(three.getBytes(StandardCharsets.US_ASCII));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers)
          .containsSubsequence("HTTP/1.1 401", "HTTP/1.1 200", "HTTP/1.1 404", "UNKNOWN_ADDRESS");
    }
  }

  private static boolean isClosedByTheServer(SocketChannel channel) {
    try {
      return channel.read(ByteBuffer.allocate(1)) == -1;
    } catch (IOException e) {
      return true;
    }
  }
}
