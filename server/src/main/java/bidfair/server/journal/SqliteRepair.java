package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Repairs chains in SQLite. */
final class SqliteRepair implements ChainRepair {
  private static final String COLUMNS =
      "room, seq, epoch, at, actor, input_id, input, verdict, events, hash";

  private final Writer writer;
  private final Testimony testimony;
  private final long epoch;

  SqliteRepair(Writer writer, Testimony testimony, long epoch) {
    this.writer = writer;
    this.testimony = testimony;
    this.epoch = epoch;
  }

  @Override
  public int goOn(RoomKey room, long lastGood, JournalEntry next) {
    int aside = writer.perform(handle -> goOn(handle, room, lastGood, next));
    testimony.forget(room);
    return aside;
  }

  /** Until the next entry of the room, the witness still shows what is missing. */
  private int goOn(Handle handle, RoomKey room, long lastGood, JournalEntry next) {
    handle.execute(
        "INSERT INTO set_aside (set_aside_at, "
            + COLUMNS
            + ") SELECT ?, "
            + COLUMNS
            + " FROM entry WHERE room = ? AND seq > ?",
        Instant.now().toString(),
        room.number(),
        lastGood);
    int aside =
        handle.execute("DELETE FROM entry WHERE room = ? AND seq > ?", room.number(), lastGood);
    Link good = EntryTable.linkAt(handle, room, lastGood);
    Link last = new Link(next.seq(), Chain.next(good.hash(), room, epoch, next));
    EntryTable.insert(handle, room, List.of(new StoredEntry(next, epoch, last.hash())));
    Heads.set(handle, room, last);
    testimony.of(room).ifPresent(missing -> Heads.excuse(handle, room, missing));
    return aside;
  }
}
