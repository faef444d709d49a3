package bidfair.server.lab;

import bidfair.server.journal.BrokenChainException;
import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A damaged journal as far as it is good. For one thread. */
final class GoodPart implements Journal {
  private final Journal journal;
  private final long goodTo;
  private Instant lastReadAt = Instant.EPOCH;
  private long lastRead;

  GoodPart(Journal journal, long goodTo) {
    this.journal = journal;
    this.goodTo = goodTo;
  }

  /** When the last entry that was read was decided. */
  Instant lastReadAt() {
    return lastReadAt;
  }

  /** The number of the last entry that was read and understood. */
  long lastRead() {
    return lastRead;
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    journal.append(room, entries, durable);
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    try {
      journal.read(room, afterSeq, entry -> readGood(entry, reader));
    } catch (BrokenChainException e) {
      if (e.seq() <= goodTo) {
        throw e;
      }
    }
  }

  @Override
  public long lastSeq(RoomKey room) {
    return goodTo;
  }

  private void readGood(JournalEntry entry, Consumer<JournalEntry> reader) {
    if (entry.seq() <= goodTo) {
      reader.accept(entry);
      lastRead = entry.seq();
      lastReadAt = Entries.decidedAt(entry);
    }
  }
}
