package bidfair.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A batch of entries of one room, on its way to the disk. */
final class Append implements Write {
  private static final Logger LOG = LoggerFactory.getLogger(Append.class);

  private final RoomKey room;
  private final long epoch;
  private final List<JournalEntry> entries;
  private final Testimony testimony;
  private final Durable durable;
  private Link applied = Link.START;

  Append(
      RoomKey room, long epoch, List<JournalEntry> entries, Testimony testimony, Durable durable) {
    this.room = room;
    this.epoch = epoch;
    this.entries = entries;
    this.testimony = testimony;
    this.durable = durable;
  }

  @Override
  public Optional<RoomKey> room() {
    return Optional.of(room);
  }

  @Override
  public void apply(WriterConnection connection) {
    Link last = connection.last(room);
    Chain chain = connection.chain(room, last);
    List<StoredEntry> chained = new ArrayList<>(entries.size());
    for (JournalEntry entry : entries) {
      if (entry.seq() != last.seq() + 1) {
        throw new StorageException(
            "Entry %d of room %d does not follow the last on disk, %d"
                .formatted(entry.seq(), room.number(), last.seq()));
      }
      last = new Link(entry.seq(), chain.next(epoch, entry));
      chained.add(new StoredEntry(entry, epoch, last.hash()));
    }
    connection.insert(room, chained);
    applied = last;
  }

  /** The witness knows it before anybody else does. */
  @Override
  public void done() {
    testimony.note(room, applied);
    durable.done(applied.seq());
  }

  @Override
  public void failed(Throwable cause) {
    LOG.warn("A batch of room {} was not written: {}", room.number(), cause.toString());
    durable.failed(cause);
  }
}
