package bidfair.server.view;

import bidfair.server.protocol.Refusal;

/** A connection that shows a room. Called on the room's thread; no method may block. */
public interface Viewer {
  /** Whose eyes these are; the same for the connection's whole life. */
  Eyes eyes();

  /**
   * Writes a frame without flushing.
   *
   * @return false if the socket cannot take it now: nothing was written, and the view makes up for
   *     it once there is room again
   */
  boolean offer(EncodedFrame frame);

  /**
   * Sends what was offered, if anything.
   *
   * @param more whether other viewers of the room will be told to at once: it may wait for them
   */
  void flush(boolean more);

  /**
   * Ends the connection; the view has let go of it.
   *
   * @param reason UNKNOWN_SEAT for a seat that is no more, STALE for a socket that could not be
   *     written to for too long
   */
  void close(Refusal reason);

  /** What a connection may see besides what everybody sees. */
  sealed interface Eyes {
    /** A person: what the firm of the seat sees. */
    record OfSeat(int seat) implements Eyes {}

    /** The room's teacher. */
    record OfTeacher() implements Eyes {}

    /** The big screen: nothing besides. */
    record OfScreen() implements Eyes {}
  }
}
