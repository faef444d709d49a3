package bidfair.server.protocol;

/** Why the room or the server refuses something, before the rules of the game are asked. */
public enum Refusal {
  MALFORMED,
  TOO_LARGE,
  TOO_MANY_MESSAGES,
  NOT_ALLOWED,
  NOT_SIGNED_IN,
  UNKNOWN_ROOM,
  /** The room's journal was damaged; its teacher can let it go on from the last good entry. */
  ROOM_DAMAGED,
  UNKNOWN_SEAT,
  UNKNOWN_FIRM,
  UNKNOWN_SCENARIO,
  WRONG_PIN,
  WRONG_PASSWORD,
  TRY_LATER,
  NUMBER_TAKEN,
  NAME_INVALID,
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
  VALUE_OUT_OF_RANGE,
  ALREADY_SO,
  BUSY,
  STORAGE_FAILED,
  STALE,
  /** A one-time link that is wrong or was used. */
  LINK_USED,
  /** A socket that gave way to a newer one of the same person. */
  OPENED_ELSEWHERE,
  /** A new socket that did not say hello in time. */
  NO_HELLO,
  UNKNOWN_ADDRESS,
  WRONG_METHOD,
  SERVER_FAILED
}
