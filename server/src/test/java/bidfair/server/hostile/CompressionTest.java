package bidfair.server.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.fuzz.LogWatch;
import bidfair.server.hostile.RawLine.Frame;
import bidfair.server.json.Json;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compressed on the wire: agreed before, the same for all, and no way to fill memory. */
class CompressionTest {
  private static final String CHROMIUM = "permessage-deflate; client_max_window_bits";
  private static final String HELLO = "{\"type\": \"hello\", \"versions\": {}}";
  private static final String PING = "{\"type\": \"ping\"}";
  private static final int COMPRESSED = 0xC1;

  @TempDir private Path folder;
  private TestServer server;
  private String code;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
    Browser lin = server.firstTeacher();
    code = lin.makeRoom("standard");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoeverOffersItGetsTheSameFramesInFewerBytes() throws IOException {
    try (RawLine one = open(CHROMIUM);
        RawLine other = open("")) {
      assertThat(one.answer())
          .containsIgnoringCase(
              "sec-websocket-extensions: permessage-deflate; server_no_context_takeover;"
                  + " client_no_context_takeover");
      assertThat(other.answer()).doesNotContainIgnoringCase("sec-websocket-extensions");
      one.say(HELLO);
      other.say(HELLO);
      assertThat(welcome(one).compressed()).isFalse();
      assertThat(welcome(other).compressed()).isFalse();
      Frame compressed = one.hear().orElseThrow();
      Frame plain = other.hear().orElseThrow();
      assertThat(compressed.compressed()).isTrue();
      assertThat(plain.compressed()).isFalse();
      assertThat(Json.tree(compressed.text())).isEqualTo(Json.tree(plain.text()));
    }
  }

  @Test
  void whatCannotBeGrantedIsNotAgreedTo() throws IOException {
    for (String offer :
        new String[] {
          "permessage-deflate; server_max_window_bits=9",
          "permessage-deflate; something",
          "x-webkit-deflate-frame"
        }) {
      try (RawLine line = open(offer)) {
        assertThat(line.answer()).doesNotContainIgnoringCase("sec-websocket-extensions");
      }
    }
    try (RawLine line = open("permessage-deflate; server_max_window_bits=9, " + CHROMIUM)) {
      assertThat(line.answer()).containsIgnoringCase("permessage-deflate");
    }
  }

  @Test
  void whatABrowserCompressesIsHeard() throws IOException {
    try (RawLine line = open(CHROMIUM)) {
      line.send(RawLine.frame(COMPRESSED, deflated(PING)));
      assertThat(line.hear().orElseThrow().text()).contains("pong");
      byte[] ping = deflated(PING);
      line.send(RawLine.frame(0x41, Arrays.copyOf(ping, 5)));
      line.send(RawLine.frame(0x80, Arrays.copyOfRange(ping, 5, ping.length)));
      assertThat(line.hear().orElseThrow().text()).contains("pong");
      line.say(PING);
      assertThat(line.hear().orElseThrow().text()).contains("pong");
    }
  }

  @Test
  void whatGrowsTooLongIsRefused() throws IOException {
    try (RawLine line = open(CHROMIUM)) {
      byte[] bomb = deflated(" ".repeat(1_000_000));
      assertThat(bomb.length).isLessThan(8_000);
      line.send(RawLine.frame(COMPRESSED, bomb));
      assertThat(line.hear().orElseThrow().text()).contains("TOO_LARGE");
      assertThat(closeCode(line)).isEqualTo(4413);
    }
  }

  @Test
  void whatIsNotCompressedAsAgreedEndsTheSocketWithAReason() throws IOException {
    try (LogWatch log = LogWatch.begin()) {
      byte[] noise = "no deflate at all".getBytes(UTF_8);
      assertThat(closeCodeAfter(CHROMIUM, RawLine.frame(COMPRESSED, noise))).isEqualTo(1002);
      assertThat(closeCodeAfter("", RawLine.frame(COMPRESSED, deflated(PING)))).isEqualTo(1002);
      assertThat(closeCodeAfter(CHROMIUM, RawLine.frame(0xA1, deflated(PING)))).isEqualTo(1002);
      assertThat(closeCodeAfter(CHROMIUM, RawLine.frame(0xC9, noise))).isEqualTo(1002);
      byte[] parts = join(RawLine.frame(0x01, noise), RawLine.frame(0xC0, noise));
      assertThat(closeCodeAfter(CHROMIUM, parts)).isEqualTo(1002);
      assertThat(log.faults()).isEmpty();
    }
  }

  private RawLine open(String offer) throws IOException {
    String more = offer.isEmpty() ? "" : "Sec-WebSocket-Extensions: " + offer + "\r\n";
    return RawLine.open(server.app().port(), code, "screen", "", more);
  }

  private int closeCodeAfter(String offer, byte[] bytes) throws IOException {
    try (RawLine line = open(offer)) {
      line.send(bytes);
      return closeCode(line);
    }
  }

  private static int closeCode(RawLine line) throws IOException {
    for (Optional<Frame> next = line.hear(); next.isPresent(); next = line.hear()) {
      if (next.get().isClose()) {
        return next.get().code();
      }
    }
    return 0;
  }

  private static Frame welcome(RawLine line) throws IOException {
    Frame welcome = line.hear().orElseThrow();
    assertThat(welcome.text()).contains("welcome");
    return welcome;
  }

  private static byte[] deflated(String text) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    byte[] out = new byte[10_000];
    deflater.setInput(text.getBytes(UTF_8));
    int length = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
    deflater.end();
    return Arrays.copyOf(out, length - 4);
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
