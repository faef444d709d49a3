package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The journal of one room, without a disk. */
final class HandJournal implements Journal {
  private final List<Decided> entries = new ArrayList<>();

  void add(Decided decided) {
    entries.add(decided);
  }

  List<Decided> decided() {
    return List.copyOf(entries);
  }

  @Override
  public void append(RoomKey room, List<JournalEntry> batch, Durable durable) {
    batch.forEach(entry -> add(Entries.read(entry)));
    durable.done(entries.size());
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    entries.stream().skip(afterSeq).map(Entries::of).forEach(reader);
  }

  @Override
  public long lastSeq(RoomKey room) {
    return entries.size();
  }
}
