package bidfair.server.lab;

import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which entries of a room's journal count for its games. A journal only grows: rolling a game back
 * adds an entry, and leaves those between the start of the month and itself aside. What they did to
 * the game ({@link RoomEvent.OfGame}) no longer counts; everything else in them does. Not
 * thread-safe.
 */
public final class Branch {
  /** Stands in every entry that may be a roll back; only those are interpreted. */
  private static final String MARK = "\"rolledBack\"";

  /** Entries that were left: those between the two, without either. */
  private record Left(long after, long before) {
    boolean has(long seq) {
      return after < seq && seq < before;
    }
  }

  private final long until;
  private final List<Left> left = new ArrayList<>();
  private int rollBacks;
  private long seq;

  private Branch(long until) {
    this.until = until;
  }

  /** Before the first entry. */
  public Branch() {
    this(Long.MAX_VALUE);
  }

  /** As far as a journal is durable. */
  public static Branch of(Journal journal, RoomKey room) {
    return of(journal, room, Long.MAX_VALUE);
  }

  /**
   * As it was after an entry: what was rolled back later counted then.
   *
   * @param until the number of the last entry that is followed, if there are so many
   */
  public static Branch of(Journal journal, RoomKey room, long until) {
    Branch branch = new Branch(until);
    branch.readOn(journal, room);
    return branch;
  }

  /**
   * Follows what became durable since the last time.
   *
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public void readOn(Journal journal, RoomKey room) {
    if (journal.lastSeq(room) > seq) {
      journal.read(room, seq, this::follow);
    }
  }

  /** How often a game was rolled back; with one more, some that counted do not any more. */
  public int rollBacks() {
    return rollBacks;
  }

  /**
   * Reads the entries after one, those that no longer count too, as far as they were followed.
   *
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public void read(Journal journal, RoomKey room, long afterSeq, Consumer<Decided> reader) {
    journal.read(
        room,
        afterSeq,
        entry -> entry.seq() <= seq ? Optional.of(Entries.read(entry)) : Optional.<Decided>empty(),
        decided -> decided.ifPresent(reader));
  }

  /**
   * Follows what became durable since the last time, and passes it on in the same pass: all of it,
   * or what was before the first roll back. That tells late that entries no longer counted; they
   * are to be read again then, by {@link #read}.
   *
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  void readToRollBack(Journal journal, RoomKey room, Consumer<Decided> reader) {
    journal.read(
        room,
        seq,
        Entries::read,
        decided -> {
          follow(decided);
          if (rollBacks == 0) {
            reader.accept(decided);
          }
        });
  }

  /** Whether what this entry did to the game counts. */
  public boolean counts(long entry) {
    return left.stream().noneMatch(range -> range.has(entry));
  }

  private void follow(JournalEntry entry) {
    if (entry.seq() > until) {
      return;
    }
    seq = entry.seq();
    if (entry.events().toString().contains(MARK)) {
      follow(Entries.read(entry));
    }
  }

  private void follow(Decided decided) {
    seq = decided.seq();
    decided.events().forEach(this::follow);
  }

  private void follow(RoomEvent event) {
    if (event instanceof RoomEvent.RolledBack rolledBack) {
      rollBacks++;
      left.removeIf(range -> range.after() >= rolledBack.toSeq());
      left.add(new Left(rolledBack.toSeq(), seq));
    }
  }
}
