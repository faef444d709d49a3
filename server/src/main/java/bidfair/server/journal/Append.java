package bidfair.server.journal;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A batch of entries of one room, on its way to the disk. */
record Append(RoomKey room, long epoch, List<JournalEntry> entries, Durable durable)
    implements Write {
  private static final Logger LOG = LoggerFactory.getLogger(Append.class);

  @Override
  public void apply(Handle handle) {
    Link last = EntryTable.last(handle, room);
    List<StoredEntry> chained = new ArrayList<>(entries.size());
    for (JournalEntry entry : entries) {
      if (entry.seq() != last.seq() + 1) {
        throw new StorageException(
            "Entry %d of room %d does not follow the last on disk, %d"
                .formatted(entry.seq(), room.number(), last.seq()));
      }
      last = new Link(entry.seq(), Chain.next(last.hash(), room, epoch, entry));
      chained.add(new StoredEntry(entry, epoch, last.hash()));
    }
    EntryTable.insert(handle, room, chained);
  }

  @Override
  public void done() {
    durable.done(entries.getLast().seq());
  }

  @Override
  public void failed(Throwable cause) {
    LOG.error("A batch of room {} was not written", room.number(), cause);
    durable.failed(cause);
  }
}
