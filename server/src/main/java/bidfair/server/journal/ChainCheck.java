package bidfair.server.journal;

import java.util.List;

/** Follows the chain of a room's entries and stops at the first that does not fit. */
final class ChainCheck {
  private final RoomKey room;
  private final List<Link> landmarks;
  private final long knownSeq;
  private final Chain chain;
  private long last;

  /**
   * @param last where to follow the chain from
   * @param landmarks links that are known from elsewhere, and that the chain must pass
   * @param lastStored the number of the last entry in the database
   */
  ChainCheck(RoomKey room, Link last, List<Link> landmarks, long lastStored) {
    this.room = room;
    this.last = last.seq();
    chain = new Chain().startAt(room, last.hash());
    this.landmarks = landmarks;
    knownSeq = Math.max(lastStored, landmarks.stream().mapToLong(Link::seq).max().orElse(0));
  }

  /** The last entry that fitted. */
  long seq() {
    return last;
  }

  /** Throws {@link BrokenChainException} if this is not the next entry, as it was written. */
  void next(StoredEntry row) {
    long seq = row.entry().seq();
    if (seq != last + 1) {
      throw broken("missing");
    }
    if (!chain.next(row.epoch(), row.entry()).equals(row.hash()) || !passes(seq, row.hash())) {
      throw broken("altered after it was written");
    }
    last = seq;
  }

  /** Throws {@link BrokenChainException} if there should be more. */
  void end() {
    if (landmarks.stream().anyMatch(link -> link.seq() > last)) {
      throw broken("missing, though it was stored once");
    }
  }

  private boolean passes(long seq, String hash) {
    for (Link landmark : landmarks) {
      if (landmark.seq() == seq && !landmark.hash().equals(hash)) {
        return false;
      }
    }
    return true;
  }

  /** The next entry does not fit. */
  BrokenChainException broken(String what) {
    return new BrokenChainException(room, last + 1, knownSeq, what);
  }
}
