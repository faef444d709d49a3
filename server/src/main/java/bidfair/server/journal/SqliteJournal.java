package bidfair.server.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The journal in SQLite. */
final class SqliteJournal implements Journal {
  private final Jdbi jdbi;
  private final Writer writer;
  private final Testimony testimony;
  private final long epoch;

  SqliteJournal(Jdbi jdbi, Writer writer, Testimony testimony, long epoch) {
    this.jdbi = jdbi;
    this.writer = writer;
    this.testimony = testimony;
    this.epoch = epoch;
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    if (!writer.offer(new Append(room, epoch, entries, testimony, durable))) {
      durable.failed(new StorageException(Writer.REFUSED));
    }
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    read(room, afterSeq, Function.identity(), reader);
  }

  @Override
  public <T> void read(
      RoomKey room, long afterSeq, Function<JournalEntry, T> understand, Consumer<T> reader) {
    jdbi.useHandle(handle ->
        ChainReader.read(
            handle,
            room,
            afterSeq,
            testimony.of(room),
            stored -> understand.apply(stored.entry()),
            reader));
  }

  @Override
  public long lastSeq(RoomKey room) {
    return jdbi.withHandle(handle -> EntryTable.lastSeq(handle, room));
  }
}
