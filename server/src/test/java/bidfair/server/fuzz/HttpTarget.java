package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.net.House;
import bidfair.server.net.LooseEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a connection sends before it is a WebSocket: head, address, query, cookies and bodies, by
 * way of the real pipeline and the real routes. Whatever comes, the server never says that it
 * failed.
 */
final class HttpTarget implements Target {
  private static final String CHUNKED =
      """
      POST /api/login HTTP/1.1\r
      Host: x\r
      Transfer-Encoding: chunked\r
      \r
      2\r
      {}\r
      0\r
      Trailer: x\r
      \r
      """;

  private final House house;
  private final LogWatch log = LogWatch.begin();

  HttpTarget() {
    try {
      house = new House(Files.createTempDirectory("bidfair-fuzz"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<byte[]> seeds() {
    String code = house.room().code();
    String seat =
        """
        {"number": "1", "name": "Wang", "claim": "0123456789abcdef",\
         "firm": {"type": "join", "firm": 1}}\
        """;
    return Stream.of(
            get("/"),
            get("/assets/../x%2e.js?a=b&a=%20&c"),
            get("/healthz"),
            get("/api/me"),
            get("/api/rooms/" + code),
            get("/api/rooms/" + code + "/qr.svg"),
            get("/api/rooms/" + code + "/review?game=1&firm=2&lang=en"),
            get("/api/rooms/" + code + "/report.pdf?firm=1&lang=zh-CN"),
            get("/api/teacher/rooms/" + code + "/record?game=1"),
            get("/api/rooms/%E4%BD%A0/socket?as=screen"),
            post("/api/login", "{\"name\": \"Lin\", \"password\": \"a password\"}"),
            post("/api/logout", "{}"),
            post("/api/rooms/" + code + "/seats", seat),
            post(
                "/api/rooms/" + code + "/seats/resume", "{\"number\": \"1\", \"pin\": \"000000\"}"),
            get("/api/me") + get("/healthz"),
            CHUNKED,
            "OPTIONS * HTTP/1.0\r\nConnection: keep-alive\r\n folded\r\n\r\n")
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  @Override
  public void read(byte[] input) {
    LooseEnd wire = house.dial();
    wire.send(input);
    String answer = new String(wire.received(), ISO_8859_1);
    wire.hangUp();
    if (!log.faults().isEmpty()) {
      throw new AssertionError(log.faults().toString());
    }
    boolean http = answer.isEmpty() || answer.startsWith("HTTP/1.1 ");
    if (!http || answer.contains("\"reason\":\"SERVER_FAILED")) {
      throw new AssertionError(answer);
    }
  }

  private static String get(String address) {
    return """
    GET %s HTTP/1.1\r
    Host: localhost:8080\r
    Cookie: bidfair_teacher=abc; bidfair_seat_ABCDEF="x"\r
    Accept-Encoding: gzip\r
    If-None-Match: "x"\r
    \r
    """
        .formatted(address);
  }

  private static String post(String address, String body) {
    return """
    POST %s HTTP/1.1\r
    Host: localhost:8080\r
    Origin: http://localhost:8080\r
    Content-Type: application/json\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(address, body.length(), body);
  }
}
