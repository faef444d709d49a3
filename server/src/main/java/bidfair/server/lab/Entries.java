package bidfair.server.lab;

import bidfair.server.journal.JournalEntry;
import bidfair.server.json.Json;
import java.time.Instant;
import java.util.List;

/** Decided inputs as entries of the journal, and back. */
public final class Entries {
  private Entries() {}

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
