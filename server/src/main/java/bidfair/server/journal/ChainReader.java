package bidfair.server.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads a room's entries in order, as far as the chain of hashes and the pages of the file hold.
 */
final class ChainReader {
  /** Readers come up for air after so many entries, so that they never hold up a checkpoint. */
  private static final int PAGE = 400;

  private final EntryRows rows;
  private final RoomKey room;
  private final ChainCheck check;
  private int most = PAGE;

  private ChainReader(EntryRows rows, RoomKey room, ChainCheck check) {
    this.rows = rows;
    this.room = room;
    this.check = check;
  }

  /**
   * Reads all entries after one, those that fit and then what is wrong with the next. The work is
   * shared with a second thread, but all is passed on from the caller's.
   *
   * @param told what is known of the room's last entry from beside the database
   * @param understand called on either thread, for several entries at once
   * @throws BrokenChainException at the first entry that does not fit
   */
  static <T> void read(
      Handle handle,
      RoomKey room,
      long afterSeq,
      Optional<Link> told,
      Function<StoredEntry, T> understand,
      Consumer<T> reader) {
    ChainCheck check = begin(handle, room, afterSeq, told);
    try (EntryRows rows = new EntryRows(handle.getConnection(), room)) {
      ChainReader chain = new ChainReader(rows, room, check);
      ReadAhead.read(() -> chain.next(understand), reader);
    }
  }

  /** The next entries; the last of them if the journal ends with them, or does not hold. */
  private <T> Page<T> next(Function<StoredEntry, T> understand) {
    List<StoredEntry> entries = new ArrayList<>(most);
    try {
      List<StoredEntry> found = rows();
      for (StoredEntry row : found) {
        check.next(row);
        entries.add(row);
      }
      boolean isLast = found.size() < most;
      if (isLast) {
        check.end();
      }
      return new Page<>(entries, understand, isLast, Optional.empty());
    } catch (RuntimeException e) {
      return new Page<>(entries, understand, true, Optional.of(e));
    } catch (Error e) {
      // Whoever waits for the page must hear of it, not only this thread.
      StorageException problem = new StorageException("Room " + room.number() + " is not read", e);
      return new Page<>(entries, understand, true, Optional.of(problem));
    }
  }

  /** Row by row from where a page of the file is damaged. */
  private List<StoredEntry> rows() {
    try {
      return rows.after(check.seq(), most);
    } catch (SQLException e) {
      if (!SqliteProblem.isDamage(e)) {
        throw new StorageException("Room " + room.number() + " cannot be read", e);
      }
      if (most == 1) {
        throw check.broken("on a damaged page of the file");
      }
      most = 1;
      return rows();
    }
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
