package bidfair.server.lab;

/** Why time stands still. */
public enum PauseReason {
  TEACHER,
  /** The server was started again; everything that was acknowledged is there. */
  RECOVERED,
  /** An input could not be decided because of a fault in the program; it changed nothing. */
  FAULT,
  /** The teacher took the game back to the start of a month. */
  ROLLED_BACK,
  /** Nothing can be written any more: the room takes no input until the server starts again. */
  STORAGE
}
