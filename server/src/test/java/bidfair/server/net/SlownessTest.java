package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who send too slowly, too much or in too many pieces. */
class SlownessTest {
  @TempDir private Path folder;

  @Test
  void aHeadThatDripsIsCutOff() throws IOException {
    try (TestServer server = TestServer.start(folder, "request-seconds", "1");
        Socket socket = connect(server)) {
      assertThat(drip(socket, "GET / HTTP/1.1\r\nHost: x\r\nX: ")).isTrue();
      assertThat(hits(server)).isPositive();
    }
  }

  @Test
  void aBodyThatDripsIsCutOffOnALaterRequestToo() throws IOException {
    try (TestServer server = TestServer.start(folder, "request-seconds", "1");
        Socket socket = connect(server)) {
      send(socket, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      assertThat(
              drip(socket, "POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n"))
          .isTrue();
      assertThat(hits(server)).isPositive();
    }
  }

  @Test
  void whoConnectsAndSaysNothingIsLetGo() throws Exception {
    Certificates made = Certificates.make(folder, "EC");
    try (TestServer server =
            TestServer.start(
                folder,
                "request-seconds",
                "1",
                "tls-certificate",
                made.certificate(folder.resolve("c.pem")).toString(),
                "tls-key",
                made.key(folder.resolve("k.pem")).toString());
        Socket silent = connect(server);
        Socket handshake = connect(server)) {
      handshake.getOutputStream().write(new byte[] {0x16, 3, 1, 1, 0, 1, 0, 0, (byte) 0xfc, 3, 3});
      assertThat(silent.getInputStream().read()).isEqualTo(-1);
      assertThat(handshake.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void aConnectionThatRestsBetweenRequestsIsKept() throws IOException {
    try (TestServer server = TestServer.start(folder, "request-seconds", "1");
        Socket socket = connect(server);
        Socket silent = connect(server)) {
      send(socket, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(silent.getInputStream().read()).isEqualTo(-1); // More than a second later.
      send(socket, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
    }
  }

  @Test
  void aHeadThatIsTooLongIsTold() throws IOException {
    try (TestServer server = TestServer.start(folder, "max-head-bytes", "4096")) {
      String long1 = "Cookie: a=" + "x".repeat(5000);
      String many = "X-Y: z\r\n".repeat(1000).strip();
      for (String header : new String[] {long1, many}) {
        assertThat(Wire.ask(server.app().port(), "GET / HTTP/1.1", "Host: x", header))
            .startsWith("HTTP/1.1 413")
            .contains("TOO_LARGE");
      }
      assertThat(server.browser().get("/metrics").body())
          .contains("bidfair_limit_hits_total{limit=\"max-head-bytes\"} 2.0");
    }
  }

  private static Socket connect(TestServer server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.app().port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Sends a byte every now and then; whether the server has had enough in the end. */
  private static boolean drip(Socket socket, String beginning) throws IOException {
    send(socket, beginning);
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          try {
            send(socket, "a");
            return false;
          } catch (IOException e) {
            return true;
          }
        });
    return true;
  }

  private static double hits(TestServer server) {
    String name = "bidfair_limit_hits_total{limit=\"request-seconds\"} ";
    return server
        .browser()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }
}
