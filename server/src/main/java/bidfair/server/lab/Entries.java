package bidfair.server.lab;

import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.Utf8;
import bidfair.server.json.Json;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;

/** Decided inputs as entries of the journal, and back. */
public final class Entries {
  /** What most entries have in common is not written and read each time. */
  private static final Utf8 ACCEPTED = json(Verdict.ACCEPTED);

  private static final Utf8 NO_EVENTS = json(new RoomEvent[0]);

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
        Utf8.of(decided.at().toString()),
        json(decided.actor()),
        Utf8.of(decided.inputId()),
        json(decided.input()),
        decided.verdict().isAccepted() ? ACCEPTED : json(decided.verdict()),
        decided.events().isEmpty() ? NO_EVENTS : json(decided.events().toArray(RoomEvent[]::new)));
  }

  /**
   * @throws bidfair.server.json.JsonProblem if the entry is not one that this program has written
   */
  public static Decided read(JournalEntry entry) {
    return new Decided(
        entry.seq(),
        decidedAt(entry),
        read(entry.actor(), Actor.class),
        entry.inputId().toString(),
        read(entry.input(), RoomInput.class),
        entry.verdict().equals(ACCEPTED) ? Verdict.ACCEPTED : read(entry.verdict(), Verdict.class),
        List.of(read(entry.events(), RoomEvent[].class)));
  }

  /** When an entry was decided. */
  static Instant decidedAt(JournalEntry entry) {
    return IsoInstant.read(entry.at());
  }

  private static Utf8 json(Object value) {
    return Utf8.of(Json.writeBytes(value));
  }

  private static <T> T read(Utf8 json, Class<T> type) {
    return Json.readOwn(json.bytes(), type);
  }
}
