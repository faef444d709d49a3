package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.net.House;
import bidfair.server.net.LooseEnd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a WebSocket brings after its handshake, frame headers and all, by way of the real pipeline.
 */
final class SocketTarget implements Target {
  private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^;]+)");

  private final House house;
  private final LogWatch log = LogWatch.begin();
  private final String cookie;

  SocketTarget() {
    try {
      house = new House(Files.createTempDirectory("bidfair-fuzz"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cookie = takeSeat();
  }

  @Override
  public List<byte[]> seeds() {
    byte[] hello = frame(0x81, "{\"type\": \"hello\", \"versions\": {\"everyone\": 7}}");
    byte[] order =
        frame(
            0x81,
            """
            {"type": "input", "id": "1", "command": {"type": "play", "action":
             {"type": "submitBid", "tender": 1, "product": "x", "unitPrice": 1, "level": "BASIC"}}}
            """);
    return List.of(
        hello,
        join(hello, order),
        join(hello, frame(0x81, "{\"type\": \"ping\"}"), order),
        join(frame(0x01, "{\"type\": \"he"), frame(0x89, "ping"), frame(0x80, "llo\"}")),
        frame(0x8a, "pong"),
        frame(0x88, "\u0003\u00e8bye"),
        frame(0x82, "binary"),
        frame(0x81, "x".repeat(200)));
  }

  @Override
  public void read(byte[] input) {
    LooseEnd wire = house.dial();
    wire.send(handshake());
    String opened = new String(wire.received(), ISO_8859_1);
    wire.send(input);
    house.room().ask(reading -> reading.state().seats().count()).join();
    wire.look();
    String heard = new String(wire.received(), ISO_8859_1);
    wire.hangUp();
    if (!opened.startsWith("HTTP/1.1 101") || heard.contains("\"reason\":\"SERVER_FAILED")) {
      throw new AssertionError(opened + heard);
    }
    if (!log.faults().isEmpty()) {
      throw new AssertionError(log.faults().toString());
    }
  }

  private String takeSeat() {
    String body =
        """
        {"number": "1", "name": "Wang", "claim": "0123456789abcdef",\
         "firm": {"type": "found", "name": "Firm"}}\
        """;
    LooseEnd wire = house.dial();
    wire.send(
        """
        POST /api/rooms/%s/seats HTTP/1.1\r
        Host: x\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s\
        """
            .formatted(house.room().code(), body.length(), body)
            .getBytes(UTF_8));
    String answer = new String(wire.received(), ISO_8859_1);
    wire.hangUp();
    Matcher matcher = COOKIE.matcher(answer);
    if (!matcher.find()) {
      throw new IllegalStateException(answer);
    }
    return matcher.group(1);
  }

  private byte[] handshake() {
    return """
    GET /api/rooms/%s/socket?as=seat HTTP/1.1\r
    Host: x\r
    Connection: Upgrade\r
    Upgrade: websocket\r
    Sec-WebSocket-Version: 13\r
    Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
    Cookie: %s\r
    \r
    """
        .formatted(house.room().code(), cookie)
        .getBytes(US_ASCII);
  }

  /** As a browser frames a text, masked with zeros. */
  private static byte[] frame(int head, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(head);
    if (bytes.length < 126) {
      frame.write(0x80 | bytes.length);
    } else {
      frame.write(0x80 | 126);
      frame.write(bytes.length >> 8);
      frame.write(bytes.length);
    }
    frame.writeBytes(new byte[4]);
    frame.writeBytes(bytes);
    return frame.toByteArray();
  }

  private static byte[] join(byte[]... frames) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] frame : frames) {
      all.writeBytes(frame);
    }
    return all.toByteArray();
  }
}
