package bidfair.server.lab;

import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import org.jspecify.annotations.Nullable;

/**
 * All that a room knows and its journal can tell again. Not thread-safe: it belongs to its room.
 */
final class Memory {
  private final RoomState state;
  private final FirstVerdicts verdicts = new FirstVerdicts();
  private long lastSeq;

  private Memory(RoomState state) {
    this.state = state;
  }

  /**
   * Applies what happened, and decides nothing anew.
   *
   * @throws IllegalStateException if the journal does not begin with the room's creation
   */
  static Memory read(Journal journal, RoomKey key) {
    Reader reader = new Reader();
    journal.read(key, 0, entry -> reader.read(Entries.read(entry)));
    if (reader.memory == null) {
      throw new IllegalStateException("the journal of room " + key.number() + " is empty");
    }
    return reader.memory;
  }

  RoomState state() {
    return state;
  }

  FirstVerdicts verdicts() {
    return verdicts;
  }

  /** The number of the latest input. */
  long lastSeq() {
    return lastSeq;
  }

  /** Takes note of an input whose events are applied. */
  void note(Decided decided) {
    lastSeq = decided.seq();
    state.note(decided);
    verdicts.add(decided);
  }

  private static final class Reader {
    private @Nullable Memory memory;

    void read(Decided decided) {
      for (RoomEvent event : decided.events()) {
        if (memory != null) {
          memory.state.apply(event);
        } else if (event instanceof RoomEvent.RoomCreated created) {
          memory = new Memory(new RoomState(created));
        } else {
          throw new IllegalStateException("the journal does not begin with the room's creation");
        }
      }
      if (memory != null) {
        memory.note(decided);
      }
    }
  }
}
