package bidfair.server.net.socket;

import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

/**
 * Why a socket ends, as its close code says. From 4000 on the browser does not come back by itself;
 * after any other it does.
 */
final class Closing {
  static final WebSocketCloseStatus GOING_AWAY =
      new WebSocketCloseStatus(1001, "the server is stopping");

  private Closing() {}

  static WebSocketCloseStatus of(Refusal reason) {
    return new WebSocketCloseStatus(code(reason), reason.name());
  }

  private static int code(Refusal reason) {
    return switch (reason) {
      case NOT_SIGNED_IN, UNKNOWN_SEAT -> 4401;
      case NOT_ALLOWED -> 4403;
      case UNKNOWN_ROOM, ROOM_DAMAGED, UNKNOWN_ADDRESS -> 4404;
      case NO_HELLO -> 4408;
      case OPENED_ELSEWHERE -> 4409;
      case TOO_LARGE -> 4413;
      case TOO_MANY_MESSAGES -> 4429;
      // It cannot keep up now, but it is welcome again: 1013, try again later.
      default -> 1013;
    };
  }
}
