package bidfair.server.journal;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The journal in SQLite. */
final class SqliteJournal implements Journal {
  /** Readers come up for air after so many entries, so that they never hold up a checkpoint. */
  private static final int PAGE = 500;

  private final Jdbi jdbi;
  private final Writer writer;
  private final long epoch;

  SqliteJournal(Jdbi jdbi, Writer writer, long epoch) {
    this.jdbi = jdbi;
    this.writer = writer;
    this.epoch = epoch;
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    if (!writer.offer(new Append(room, epoch, List.copyOf(entries), durable))) {
      durable.failed(new StorageException(Writer.REFUSED));
    }
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    jdbi.useHandle(handle -> read(handle, room, afterSeq, reader));
  }

  @Override
  public long lastSeq(RoomKey room) {
    return jdbi.withHandle(handle -> EntryTable.last(handle, room).seq());
  }

  private static void read(
      Handle handle, RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    ChainCheck check = new ChainCheck(room, EntryTable.linkAt(handle, room, afterSeq));
    List<StoredEntry> page;
    do {
      page = EntryTable.after(handle, room, check.seq(), PAGE);
      for (StoredEntry stored : page) {
        check.next(stored);
        reader.accept(stored.entry());
      }
    } while (page.size() == PAGE);
  }
}
