package bidfair.server.review;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.util.List;
import java.util.function.Consumer;

/** A journal as it was when some entry was the last; it can be let go on. */
final class Stopped implements Journal {
  private final Journal whole;
  private long last;

  Stopped(Journal whole, long last) {
    this.whole = whole;
    this.last = last;
  }

  void goOn() {
    last = Long.MAX_VALUE;
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    whole.read(
        room,
        afterSeq,
        entry -> {
          if (entry.seq() <= last) {
            reader.accept(entry);
          }
        });
  }

  @Override
  public long lastSeq(RoomKey room) {
    return Math.min(last, whole.lastSeq(room));
  }
}
