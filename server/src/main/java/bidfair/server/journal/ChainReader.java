package bidfair.server.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads a room's entries in order, as far as the chain of hashes and the pages of the file hold.
 */
final class ChainReader {
  /** Readers come up for air after so many entries, so that they never hold up a checkpoint. */
  private static final int PAGE = 500;

  private ChainReader() {}

  /**
   * @param told what is known of the room's last entry from beside the database
   * @throws BrokenChainException at the first entry that does not fit
   */
  static void read(
      Handle handle,
      RoomKey room,
      long afterSeq,
      Optional<Link> told,
      Consumer<StoredEntry> reader) {
    ChainCheck check = begin(handle, room, afterSeq, told);
    int most = PAGE;
    int read = most;
    while (read == most) {
      List<StoredEntry> page;
      try {
        page = EntryTable.after(handle, room, check.seq(), most);
      } catch (JdbiException e) {
        if (!SqliteProblem.isDamage(e)) {
          throw new StorageException("Room " + room.number() + " cannot be read", e);
        }
        if (most == 1) {
          throw check.broken("on a damaged page of the file");
        }
        most = 1;
        read = 1;
        continue;
      }
      for (StoredEntry stored : page) {
        check.next(stored);
        reader.accept(stored);
      }
      read = page.size();
    }
    check.end();
  }

  /** Backups of the first form of the tables have none. */
  private static Optional<Link> head(Handle handle, RoomKey room) {
    return Heads.areIn(handle) ? Heads.of(handle, room) : Optional.empty();
  }

  private static ChainCheck begin(Handle handle, RoomKey room, long afterSeq, Optional<Link> told) {
    try {
      List<Link> landmarks =
          Stream.concat(head(handle, room).stream(), told.stream())
              .filter(link -> link.seq() > afterSeq)
              .toList();
      Link from = EntryTable.linkAt(handle, room, afterSeq);
      return new ChainCheck(room, from, landmarks, EntryTable.lastSeq(handle, room));
    } catch (JdbiException e) {
      throw SqliteProblem.isDamage(e)
          ? new BrokenChainException(room, 1, 1, "on a damaged page of the file")
          : new StorageException("Room " + room.number() + " cannot be read", e);
    }
  }
}
