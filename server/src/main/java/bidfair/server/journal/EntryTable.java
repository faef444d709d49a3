package bidfair.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The SQL of the journal. */
final class EntryTable {
  private EntryTable() {}

  /** The last entry of a room, {@link Link#START} if there is none. */
  static Link last(Handle handle, RoomKey room) {
    return handle
        .createQuery("SELECT seq, hash FROM entry WHERE room = ? ORDER BY seq DESC LIMIT 1")
        .bind(0, room.number())
        .map((row, _) -> new Link(row.getLong("seq"), row.getString("hash")))
        .findOne()
        .orElse(Link.START);
  }

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

  static List<StoredEntry> after(Handle handle, RoomKey room, long seq, int most) {
    return handle
        .createQuery("SELECT * FROM entry WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?")
        .bind(0, room.number())
        .bind(1, seq)
        .bind(2, most)
        .map((row, _) -> stored(row))
        .list();
  }

  static void insert(Handle handle, RoomKey room, List<StoredEntry> entries) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (StoredEntry stored : entries) {
      JournalEntry entry = stored.entry();
      batch
          .bind(0, room.number())
          .bind(1, entry.seq())
          .bind(2, stored.epoch())
          .bind(3, entry.at())
          .bind(4, entry.actor())
          .bind(5, entry.inputId())
          .bind(6, entry.input())
          .bind(7, entry.verdict())
          .bind(8, entry.events())
          .bind(9, stored.hash())
          .add();
    }
    batch.execute();
  }

  private static StoredEntry stored(ResultSet row) throws SQLException {
    JournalEntry entry =
        new JournalEntry(
            row.getLong("seq"),
            row.getString("at"),
            row.getString("actor"),
            row.getString("input_id"),
            row.getString("input"),
            row.getString("verdict"),
            row.getString("events"));
    return new StoredEntry(entry, row.getLong("epoch"), row.getString("hash"));
  }
}
