package bidfair.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads a room's entries in order, as far as the chain of hashes and the pages of the file hold.
 */
final class ChainReader {
  /** Readers come up for air after so many entries, so that they never hold up a checkpoint. */
  private static final int PAGE = 200;

  /**
   * So many are read while one is dealt with, as it is now the one and now the other that waits.
   */
  private static final int PAGES_AHEAD = 4;

  /**
   * Some entries in a row.
   *
   * @param entries all of them fit
   * @param problem what comes next, if it does not fit
   */
  private record Page(
      List<StoredEntry> entries, boolean isLast, Optional<RuntimeException> problem) {}

  private final Handle handle;
  private final RoomKey room;
  private final ChainCheck check;
  private int most = PAGE;

  private ChainReader(Handle handle, RoomKey room, ChainCheck check) {
    this.handle = handle;
    this.room = room;
    this.check = check;
  }

  /**
   * Reads on one thread and passes on from the caller's: the next page is read and checked while
   * the last one is dealt with.
   *
   * @param told what is known of the room's last entry from beside the database
   * @throws BrokenChainException at the first entry that does not fit
   */
  static void read(
      Handle handle,
      RoomKey room,
      long afterSeq,
      Optional<Link> told,
      Consumer<StoredEntry> reader) {
    ChainReader chain = new ChainReader(handle, room, begin(handle, room, afterSeq, told));
    Page page = chain.next();
    if (page.isLast()) {
      pass(page, reader);
      return;
    }
    BlockingQueue<Page> ahead = new ArrayBlockingQueue<>(PAGES_AHEAD);
    try (ExecutorService hand = Executors.newVirtualThreadPerTaskExecutor()) {
      hand.execute(() -> chain.readInto(ahead));
      try {
        while (!page.isLast()) {
          pass(page, reader);
          page = taken(ahead);
        }
        pass(page, reader);
      } finally {
        hand.shutdownNow();
      }
    }
  }

  /** Up to the last page, or until somebody interrupts. */
  private void readInto(BlockingQueue<Page> ahead) {
    try {
      Page page;
      do {
        page = next();
        ahead.put(page);
      } while (!page.isLast());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Page taken(BlockingQueue<Page> ahead) {
    try {
      return ahead.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException("Interrupted while a room was read", e);
    }
  }

  private static void pass(Page page, Consumer<StoredEntry> reader) {
    page.entries().forEach(reader);
    page.problem()
        .ifPresent(problem -> {
          throw problem;
        });
  }

  /** The next entries; the last of them if the journal ends with them, or does not hold. */
  private Page next() {
    List<StoredEntry> entries = new ArrayList<>(most);
    try {
      List<StoredEntry> rows = rows();
      for (StoredEntry row : rows) {
        check.next(row);
        entries.add(row);
      }
      boolean isLast = rows.size() < most;
      if (isLast) {
        check.end();
      }
      return new Page(entries, isLast, Optional.empty());
    } catch (RuntimeException e) {
      return new Page(entries, true, Optional.of(e));
    } catch (Error e) {
      // Whoever waits for the page must hear of it, not only this thread.
      StorageException problem = new StorageException("Room " + room.number() + " is not read", e);
      return new Page(entries, true, Optional.of(problem));
    }
  }

  /** Row by row from where a page of the file is damaged. */
  private List<StoredEntry> rows() {
    try {
      return EntryTable.after(handle, room, check.seq(), most);
    } catch (JdbiException e) {
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
