package bidfair.server.lab;

import bidfair.server.journal.JournalEntry;
import bidfair.server.json.Json;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;

/** Decided inputs as entries of the journal, and back. */
public final class Entries {
  private Entries() {}

  /**
   * A batch, each of whose entries is made when it is read: to write JSON takes as long as to
   * decide, and the room's thread has better things to do.
   */
  static List<JournalEntry> of(List<Decided> batch) {
    return new AbstractList<>() {
      @Override
      public JournalEntry get(int index) {
        return of(batch.get(index));
      }

      @Override
      public int size() {
        return batch.size();
      }
    };
  }

  static JournalEntry of(Decided decided) {
    return new JournalEntry(
        decided.seq(),
        decided.at().toString(),
        Json.write(decided.actor()),
        decided.inputId(),
        Json.write(decided.input()),
        Json.write(decided.verdict()),
        Json.write(decided.events().toArray(RoomEvent[]::new)));
  }

  /**
   * @throws bidfair.server.json.JsonProblem if the entry is not one that this program has written
   */
  public static Decided read(JournalEntry entry) {
    return new Decided(
        entry.seq(),
        Instant.parse(entry.at()),
        Json.readOwn(entry.actor(), Actor.class),
        entry.inputId(),
        Json.readOwn(entry.input(), RoomInput.class),
        Json.readOwn(entry.verdict(), Verdict.class),
        List.of(Json.readOwn(entry.events(), RoomEvent[].class)));
  }
}
