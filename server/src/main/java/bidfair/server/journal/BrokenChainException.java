package bidfair.server.journal;

/** A room's journal is not as it was written: the named entry is the first that does not fit. */
public final class BrokenChainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RoomKey room;
  private final long seq;

  BrokenChainException(RoomKey room, long seq, String what) {
    super("Journal of room %d, entry %d: %s".formatted(room.number(), seq, what));
    this.room = room;
    this.seq = seq;
  }

  public RoomKey room() {
    return room;
  }

  /** The first entry that does not fit. */
  public long seq() {
    return seq;
  }
}
