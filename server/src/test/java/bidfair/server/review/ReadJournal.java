package bidfair.server.review;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.util.List;
import java.util.function.Consumer;

/** Knows how far a journal was read through it. */
final class ReadJournal implements Journal {
  private final Journal journal;
  private volatile long lastRead;

  ReadJournal(Journal journal) {
    this.journal = journal;
  }

  long lastRead() {
    return lastRead;
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    journal.read(
        room,
        afterSeq,
        entry -> {
          reader.accept(entry);
          lastRead = entry.seq();
        });
  }

  @Override
  public long lastSeq(RoomKey room) {
    return journal.lastSeq(room);
  }
}
