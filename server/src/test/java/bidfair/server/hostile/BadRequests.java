package bidfair.server.hostile;

/** Requests that no browser sends: each gets one refusal, and what hides behind it no answer. */
enum BadRequests {
  NOISE("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n"),
  NO_VERSION("GET /\r\n\r\n"),
  HTTP_9("GET / HTTP/9.9999999999999\r\n\r\n"),
  TWO_LENGTHS(post("Content-Length: 4\r\nContent-Length: 60", "{}  ")),
  TWO_LENGTHS_IN_ONE(post("Content-Length: 4, 60", "{}  ")),
  NEGATIVE_LENGTH(post("Content-Length: -1", "{}")),
  SIGNED_LENGTH(post("Content-Length: +2", "{}")),
  LENGTH_IN_WORDS(post("Content-Length: two", "{}")),
  ENDLESS_LENGTH(post("Content-Length: 99999999999999999999", "{}")),
  LARGE_LENGTH(post("Content-Length: 9223372036854775807", "{}")),
  LENGTH_AND_CHUNKS(post("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n")),
  CHUNKS_AND_LENGTH(post("Transfer-Encoding: chunked\r\nContent-Length: 4", "0\r\n\r\n")),
  CHUNKS_TWICE(
      post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "2\r\n{}\r\n0\r\n\r\n")),
  CHUNKS_OF_ANOTHER_KIND(post("Transfer-Encoding: xchunked", "2\r\n{}\r\n0\r\n\r\n")),
  BAD_CHUNK(post("Transfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n")),
  ENDLESS_CHUNK(post("Transfer-Encoding: chunked", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n")),
  NEGATIVE_CHUNK(post("Transfer-Encoding: chunked", "-1\r\n{}\r\n0\r\n\r\n")),
  SPACE_BEFORE_COLON("GET / HTTP/1.1\r\nHost : x\r\n\r\n"),
  NUL_IN_HEADER("GET / HTTP/1.1\r\nHost: x\u0000y\r\n\r\n"),
  BARE_CR("GET / HTTP/1.1\r\nHost: x\ry: z\r\n\r\n"),
  NO_NAME("GET / HTTP/1.1\r\n: x\r\n\r\n"),
  SPACES_IN_ADDRESS("GET /a b c HTTP/1.1\r\nHost: x\r\n\r\n"),
  BAD_ESCAPE("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"),
  HALF_ESCAPE("GET /api/rooms/%e HTTP/1.1\r\nHost: x\r\n\r\n"),
  LONG_ADDRESS("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"),
  LONG_HEADER("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"),
  MANY_HEADERS("GET / HTTP/1.1\r\nHost: x\r\n" + "X: aaaaaaaa\r\n".repeat(4_000) + "\r\n"),
  LONG_METHOD("G".repeat(20_000) + " / HTTP/1.1\r\nHost: x\r\n\r\n"),
  LARGE_BODY(post("Content-Length: 1000000", "{}"));

  /** What is sent right behind, and would be answered with 200. */
  static final String HIDDEN = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

  final String text;

  BadRequests(String text) {
    this.text = text;
  }

  private static String post(String headers, String body) {
    return """
    POST /api/login HTTP/1.1\r
    Host: x\r
    Content-Type: application/json\r
    %s\r
    \r
    %s\
    """
        .formatted(headers, body);
  }
}
