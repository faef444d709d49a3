package bidfair.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The SQL of the journal. */
final class EntryTable {
  static final String INSERT = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String READ =
      "SELECT seq, epoch, at, actor, input_id, input, verdict, events, hash FROM entry"
          + " WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?";
  private static final int FIRST_TEXT = 3;
  private static final int TEXTS = 6;
  private static final byte[] NOTHING = {};

  /** As it stands in the file, whether or not that is as it was written. */
  record RawRow(RawEntry entry, String hash) {}

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

  /** The entries after one, in order. */
  static List<RawRow> after(Handle handle, RoomKey room, long seq, int most) {
    return handle
        .createQuery(READ)
        .bind(0, room.number())
        .bind(1, seq)
        .bind(2, most)
        .map((row, _) -> raw(row))
        .list();
  }

  static void insert(Handle handle, RoomKey room, List<StoredEntry> entries) {
    PreparedBatch batch = handle.prepareBatch(INSERT);
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

  private static RawRow raw(ResultSet row) throws SQLException {
    List<byte[]> texts = new ArrayList<>(TEXTS);
    for (int i = 0; i < TEXTS; i++) {
      texts.add(bytes(row, FIRST_TEXT + i));
    }
    RawEntry entry = new RawEntry(row.getLong(1), row.getLong(2), texts);
    return new RawRow(entry, new String(bytes(row, FIRST_TEXT + TEXTS), UTF_8));
  }

  /** Only in a damaged file there is nothing; then the hash does not fit. */
  private static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte @Nullable [] bytes = row.getBytes(column);
    return bytes == null ? NOTHING : bytes;
  }
}
