package bidfair.benchmark.network;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomDirectory;
import bidfair.server.journal.RoomKey;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.TeacherKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A journal of one room that is durable at once: what goes over the network does not hang on how
 * fast a disk is. Not thread-safe.
 */
final class MemoryStore implements Journal, RoomDirectory {
  private final List<JournalEntry> journal = new ArrayList<>();
  private final List<RoomRow> rows = new ArrayList<>();

  @Override
  public void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    journal.addAll(entries);
    durable.done(entries.getLast().seq());
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    journal.stream().filter(entry -> entry.seq() > afterSeq).forEach(reader);
  }

  @Override
  public long lastSeq(RoomKey room) {
    return journal.size();
  }

  @Override
  public RoomRow create(String code, TeacherKey teacher, Instant createdAt) {
    RoomRow row = new RoomRow(new RoomKey(1), code, teacher, createdAt, false);
    rows.add(row);
    return row;
  }

  @Override
  public List<RoomRow> all() {
    return List.copyOf(rows);
  }

  @Override
  public Optional<RoomRow> find(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  @Override
  public void markEnded(RoomKey room) {
    throw new UnsupportedOperationException("the room stays open");
  }

  @Override
  public void delete(RoomKey room) {
    throw new UnsupportedOperationException("the room stays open");
  }
}
