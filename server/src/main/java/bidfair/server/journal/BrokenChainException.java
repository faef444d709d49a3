package bidfair.server.journal;

/** A room's journal is not as it was written: the named entry is the first that does not fit. */
public final class BrokenChainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RoomKey room;
  private final long seq;
  private final long knownSeq;

  /**
   * @param knownSeq the highest number that anything tells of
   */
  BrokenChainException(RoomKey room, long seq, long knownSeq, String what) {
    super("Journal of room %d, entry %d: %s".formatted(room.number(), seq, what));
    this.room = room;
    this.seq = seq;
    this.knownSeq = Math.max(seq, knownSeq);
  }

  public RoomKey room() {
    return room;
  }

  /** The first entry that does not fit; up to the one before it, the journal is good. */
  public long seq() {
    return seq;
  }

  /** The last entry that was written, as far as can be known. */
  public long knownSeq() {
    return knownSeq;
  }
}
