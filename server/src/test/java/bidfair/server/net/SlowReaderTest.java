package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who sends and never reads, beside somebody who plays. */
class SlowReaderTest {
  private static final int PINGS_AT_ONCE = 1000;
  private static final int MOST_ROUNDS = 5000;

  @TempDir private Path folder;

  @Test
  void oneWhoDoesNotReadHarmsNobodyAndIsLetGo() throws IOException {
    try (TestServer server =
            TestServer.start(
                folder,
                "messages-per-second",
                "10000",
                "messages-burst",
                "10000000",
                "socket-buffer-bytes",
                "16384",
                "stale-seconds",
                "1",
                "silence-seconds",
                "10");
        SocketChannel deaf = SocketChannel.open()) {
      Browser teacher = server.firstTeacher();
      String code = teacher.makeRoom("demo");
      Line console = teacher.enter(code, "teacher");
      deaf.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
      deaf.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.app().port()));
      handshake(deaf, code);
      deaf.write(frame("{\"type\": \"hello\", \"versions\": {}}"));

      assertThat(fillUntilNothingIsTakenAnyMore(deaf)).isTrue();
      assertThat(console.order("1", "{\"type\": \"startGame\"}").path("accepted").asBoolean())
          .isTrue();
      console.awaitTable("everyone", "clients");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> server.browser().get("/metrics").body().contains("stale-seconds\"} 1.0"));
      assertThat(console.isClosed()).isFalse();
    }
  }

  /** The server stops reading from a socket that it cannot write to. */
  private static boolean fillUntilNothingIsTakenAnyMore(SocketChannel deaf) throws IOException {
    deaf.configureBlocking(false);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < PINGS_AT_ONCE; i++) {
      many.write(frame("{\"type\": \"ping\"}").array());
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ByteBuffer pings = ByteBuffer.wrap(many.toByteArray());
      try {
        await()
            .atMost(Duration.ofSeconds(2))
            .pollInterval(Duration.ofMillis(1))
            .until(() -> {
              deaf.write(pings);
              return !pings.hasRemaining();
            });
      } catch (ConditionTimeoutException e) {
        return true;
      }
    }
    return false;
  }

  private static void handshake(SocketChannel channel, String code) throws IOException {
    String request =
        """
        GET /api/rooms/%s/socket?as=screen HTTP/1.1\r
        Host: x\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
        \r
        """
            .formatted(code);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    ByteBuffer answer = ByteBuffer.allocate(12);
    while (answer.hasRemaining()) {
      channel.read(answer);
    }
    assertThat(new String(answer.array(), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 101");
  }

  /** A short text as a browser frames it, masked with zeros. */
  private static ByteBuffer frame(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(6 + bytes.length);
    frame.put((byte) 0x81).put((byte) (0x80 | bytes.length)).putInt(0).put(bytes);
    return frame.flip();
  }
}
