package bidfair.server.journal;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the rooms' last entries, and of those that are excused for missing. */
final class Heads {
  static final String SET =
      "INSERT INTO head VALUES (?, ?, ?)"
          + " ON CONFLICT (room) DO UPDATE SET seq = excluded.seq, hash = excluded.hash";

  private Heads() {}

  /** Whether the database is of a form that has them. */
  static boolean areIn(Handle handle) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'head')")
        .mapTo(Boolean.class)
        .one();
  }

  /** The last entry of a room, as it was noted together with it. */
  static Optional<Link> of(Handle handle, RoomKey room) {
    return link(handle, "SELECT seq, hash FROM head WHERE room = ?", room);
  }

  static void set(Handle handle, RoomKey room, Link last) {
    handle.execute(SET, room.number(), last.seq(), last.hash());
  }

  /** What the witness may show of a room that went on without it. */
  static Optional<Link> excused(Handle handle, RoomKey room) {
    return link(handle, "SELECT seq, hash FROM excused WHERE room = ?", room);
  }

  static void excuse(Handle handle, RoomKey room, Link missing) {
    handle.execute(
        "INSERT OR REPLACE INTO excused VALUES (?, ?, ?)",
        room.number(),
        missing.seq(),
        missing.hash());
  }

  private static Optional<Link> link(Handle handle, String sql, RoomKey room) {
    return handle
        .createQuery(sql)
        .bind(0, room.number())
        .map((row, _) -> new Link(row.getLong("seq"), row.getString("hash")))
        .findOne();
  }
}
