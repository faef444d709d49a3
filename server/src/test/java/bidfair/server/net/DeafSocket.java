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
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;

/** A big screen that said hello, and reads nothing before it is told to. */
final class DeafSocket implements AutoCloseable {
  private static final int PINGS_AT_ONCE = 1000;
  private static final int MOST_ROUNDS = 5000;

  private final SocketChannel channel;

  private DeafSocket(SocketChannel channel) {
    this.channel = channel;
  }

  static DeafSocket open(int port, String code) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    handshake(channel, code);
    channel.write(frame("{\"type\": \"hello\", \"versions\": {}}"));
    channel.configureBlocking(false);
    return new DeafSocket(channel);
  }

  /** Sends until nothing is taken: the server stops reading from one that it cannot write to. */
  void fill() throws IOException {
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
              channel.write(pings);
              return !pings.hasRemaining();
            });
      } catch (ConditionTimeoutException e) {
        return;
      }
    }
    throw new AssertionError("the server takes everything");
  }

  /** Reads what comes until it holds a text. */
  void readUntil(String text) {
    StringBuilder heard = new StringBuilder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(1))
        .until(() -> {
          while (channel.read(bytes.clear()) > 0) {
            heard.append(StandardCharsets.ISO_8859_1.decode(bytes.flip()));
          }
          return heard.indexOf(text) >= 0;
        });
  }

  @Override
  public void close() throws IOException {
    channel.close();
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
