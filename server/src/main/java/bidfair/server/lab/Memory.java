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
   * Applies what happened and still counts, and decides nothing anew.
   *
   * @throws IllegalStateException if the journal does not begin with the room's creation
   */
  static Memory read(Journal journal, RoomKey key) {
    Branch branch = new Branch();
    Reader reader = new Reader(branch);
    branch.readToRollBack(journal, key, reader::read);
    if (branch.rollBacks() > 0) {
      reader = new Reader(branch);
      branch.read(journal, key, 0, reader::read);
    }
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

  /** Takes note of an input whose effect on the game was rolled back. */
  private void noteLeft(Decided decided) {
    lastSeq = decided.seq();
    verdicts.add(decided);
  }

  private static final class Reader {
    private final Branch branch;
    private @Nullable Memory memory;

    Reader(Branch branch) {
      this.branch = branch;
    }

    void read(Decided decided) {
      boolean counts = branch.counts(decided.seq());
      for (RoomEvent event : decided.events()) {
        if (memory != null) {
          if (counts || !(event instanceof RoomEvent.OfGame)) {
            memory.state.apply(event);
          }
        } else if (event instanceof RoomEvent.RoomCreated created) {
          memory = new Memory(new RoomState(created));
        } else {
          throw new IllegalStateException("the journal does not begin with the room's creation");
        }
      }
      if (memory != null && counts) {
        memory.note(decided);
      } else if (memory != null) {
        memory.noteLeft(decided);
      }
    }
  }
}
