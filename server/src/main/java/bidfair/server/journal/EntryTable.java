package bidfair.server.journal;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of the journal. */
final class EntryTable {
  /** Texts are given as their bytes, which a column of texts does not take as they are. */
  static final String INSERT =
      "INSERT INTO entry VALUES (?, ?, ?, %1$s, %1$s, %1$s, %1$s, %1$s, %1$s, ?)"
          .formatted("CAST(? AS TEXT)");

  private EntryTable() {}

  /** The number of the last entry of a room, 0 if there is none. */
  static long lastSeq(Handle handle, RoomKey room) {
    return handle
        .createQuery("SELECT coalesce(max(seq), 0) FROM entry WHERE room = ?")
        .bind(0, room.number())
        .mapTo(Long.class)
        .one();
  }

  /** Where to follow the chain from; throws {@link BrokenChainException} if it is missing. */
  static Link linkAt(Handle handle, RoomKey room, long seq) {
    if (seq == 0) {
      return Link.START;
    }
    Optional<String> hash =
        handle
            .createQuery("SELECT hash FROM entry WHERE room = ? AND seq = ?")
            .bind(0, room.number())
            .bind(1, seq)
            .mapTo(String.class)
            .findOne();
    return hash.map(text -> new Link(seq, text))
        .filter(Link::isWellFormed)
        .orElseThrow(() -> new BrokenChainException(room, seq, seq, "missing"));
  }

  static void insert(Handle handle, RoomKey room, List<StoredEntry> entries) {
    PreparedBatch batch = handle.prepareBatch(INSERT);
    for (StoredEntry stored : entries) {
      JournalEntry entry = stored.entry();
      batch
          .bind(0, room.number())
          .bind(1, entry.seq())
          .bind(2, stored.epoch())
          .bind(3, entry.at().bytes())
          .bind(4, entry.actor().bytes())
          .bind(5, entry.inputId().bytes())
          .bind(6, entry.input().bytes())
          .bind(7, entry.verdict().bytes())
          .bind(8, entry.events().bytes())
          .bind(9, stored.hash())
          .add();
    }
    batch.execute();
  }
}
