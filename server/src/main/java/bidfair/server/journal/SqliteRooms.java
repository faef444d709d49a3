package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The directory of rooms in SQLite. */
final class SqliteRooms implements RoomDirectory {
  private static final RowMapper<RoomRow> ROW =
      (row, _) ->
          new RoomRow(
              new RoomKey(row.getLong("id")),
              row.getString("code"),
              new TeacherKey(row.getLong("teacher")),
              Instant.ofEpochMilli(row.getLong("created_at")),
              row.getBoolean("ended"));

  private final Jdbi jdbi;
  private final Writer writer;

  SqliteRooms(Jdbi jdbi, Writer writer) {
    this.jdbi = jdbi;
    this.writer = writer;
  }

  @Override
  public RoomRow create(String code, TeacherKey teacher, Instant createdAt) {
    return writer.perform(handle -> {
      if (find(handle, code).isPresent()) {
        throw new TakenException("The room code " + code);
      }
      return handle
          .createQuery("INSERT INTO room (code, teacher, created_at) VALUES (?, ?, ?) RETURNING *")
          .bind(0, code)
          .bind(1, teacher.number())
          .bind(2, createdAt.toEpochMilli())
          .map(ROW)
          .one();
    });
  }

  @Override
  public List<RoomRow> all() {
    return jdbi.withHandle(SqliteRooms::all);
  }

  @Override
  public Optional<RoomRow> find(String code) {
    return jdbi.withHandle(handle -> find(handle, code));
  }

  @Override
  public void markEnded(RoomKey room) {
    change(handle -> handle.execute("UPDATE room SET ended = 1 WHERE id = ?", room.number()));
  }

  @Override
  public void delete(RoomKey room) {
    change(handle ->
        handle.execute("DELETE FROM entry WHERE room = ?", room.number())
            + handle.execute("DELETE FROM set_aside WHERE room = ?", room.number())
            + handle.execute("DELETE FROM head WHERE room = ?", room.number())
            + handle.execute("DELETE FROM room WHERE id = ?", room.number())
            + handle.execute("INSERT INTO deleted_room VALUES (?)", room.number()));
  }

  static List<RoomRow> all(Handle handle) {
    return handle.createQuery("SELECT * FROM room ORDER BY id").map(ROW).list();
  }

  private void change(Function<Handle, Integer> statements) {
    writer.perform(statements);
  }

  private static Optional<RoomRow> find(Handle handle, String code) {
    return handle.createQuery("SELECT * FROM room WHERE code = ?").bind(0, code).map(ROW).findOne();
  }
}
