package bidfair.server.net.http;

import bidfair.server.protocol.Refusal;

/** The HTTP status that goes with each refusal. */
final class Statuses {
  private Statuses() {}

  static int of(Refusal refusal) {
    return switch (refusal) {
      case MALFORMED, NO_HELLO -> 400;
      case NOT_SIGNED_IN, WRONG_PIN, WRONG_PASSWORD -> 401;
      case NOT_ALLOWED, LINK_USED -> 403;
      case UNKNOWN_ROOM, UNKNOWN_SEAT, UNKNOWN_FIRM, UNKNOWN_SCENARIO, UNKNOWN_ADDRESS -> 404;
      case WRONG_METHOD -> 405;
      case NUMBER_TAKEN,
          NAME_TAKEN,
          FIRM_FULL,
          FIRM_IS_ROBOT,
          FIRM_IS_NOT_ROBOT,
          FIRM_HAS_PEOPLE,
          ROOM_FULL,
          NOT_IN_LOBBY,
          GAME_NOT_STARTED,
          GAME_OVER,
          GAME_NOT_OVER,
          NO_FIRMS,
          ROOM_DAMAGED,
          ALREADY_SO,
          STALE,
          OPENED_ELSEWHERE ->
          409;
      case TOO_LARGE -> 413;
      case NAME_INVALID, VALUE_OUT_OF_RANGE -> 422;
      case TOO_MANY_MESSAGES, TRY_LATER -> 429;
      case SERVER_FAILED -> 500;
      case BUSY, STORAGE_FAILED -> 503;
    };
  }
}
