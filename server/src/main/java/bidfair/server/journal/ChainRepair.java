package bidfair.server.journal;

/** Lets a room with a broken chain go on from its last good entry. Thread-safe. */
public interface ChainRepair {
  /**
   * Sets aside every entry after the last good one, as it is, and writes the next in its place; all
   * of it or nothing. Returns when that is on disk.
   *
   * @param lastGood the number of the last entry that fits, at least 1
   * @param next numbered {@code lastGood + 1}
   * @return how many entries were set aside
   * @throws StorageException if it cannot be written
   */
  int goOn(RoomKey room, long lastGood, JournalEntry next);
}
