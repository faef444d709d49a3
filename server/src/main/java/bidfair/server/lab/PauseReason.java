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
  /** The journal was damaged, and the room goes on from its last good entry. */
  DAMAGED,
  /**
   * Something could not be written, and is forgotten; the room goes on when writing works again.
   */
  STORAGE
}
