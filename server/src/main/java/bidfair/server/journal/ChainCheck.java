package bidfair.server.journal;

/** Follows the chain of a room's entries and stops at the first that does not fit. */
final class ChainCheck {
  private final RoomKey room;
  private Link last;

  ChainCheck(RoomKey room, Link last) {
    this.room = room;
    this.last = last;
  }

  /** The last entry that fitted. */
  long seq() {
    return last.seq();
  }

  /** Throws {@link BrokenChainException} if this is not the next entry, as it was written. */
  void next(StoredEntry stored) {
    JournalEntry entry = stored.entry();
    if (entry.seq() != last.seq() + 1) {
      throw new BrokenChainException(room, last.seq() + 1, "missing");
    }
    if (!Chain.next(last.hash(), room, stored.epoch(), entry).equals(stored.hash())) {
      throw new BrokenChainException(room, entry.seq(), "altered after it was written");
    }
    last = new Link(entry.seq(), stored.hash());
  }
}
