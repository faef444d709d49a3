package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Teachers and their sessions in SQLite. */
final class SqliteTeachers implements TeacherStore {
  private static final RowMapper<TeacherAccount> ROW =
      (row, _) ->
          new TeacherAccount(
              new TeacherKey(row.getLong("id")),
              row.getString("name"),
              row.getString("password_hash"),
              row.getBoolean("first"));

  private final Jdbi jdbi;
  private final Writer writer;

  SqliteTeachers(Jdbi jdbi, Writer writer) {
    this.jdbi = jdbi;
    this.writer = writer;
  }

  @Override
  public TeacherAccount add(String name, String passwordHash, boolean first) {
    return writer.perform(handle -> {
      checkFree(handle, name, first);
      return handle
          .createQuery(
              "INSERT INTO teacher (name, password_hash, first) VALUES (?, ?, ?) RETURNING *")
          .bind(0, name)
          .bind(1, passwordHash)
          .bind(2, first)
          .map(ROW)
          .one();
    });
  }

  @Override
  public List<TeacherAccount> all() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT * FROM teacher ORDER BY id").map(ROW).list());
  }

  @Override
  public Optional<TeacherAccount> find(String name) {
    return jdbi.withHandle(handle -> find(handle, name));
  }

  @Override
  public void changePassword(TeacherKey teacher, String passwordHash) {
    execute("UPDATE teacher SET password_hash = ? WHERE id = ?", passwordHash, teacher.number());
  }

  @Override
  public void openSession(String tokenHash, TeacherKey teacher, Instant expiresAt) {
    execute(
        "INSERT INTO session (token_hash, teacher, expires_at) VALUES (?, ?, ?)",
        tokenHash,
        teacher.number(),
        expiresAt.toEpochMilli());
  }

  @Override
  public Optional<TeacherAccount> session(String tokenHash, Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT teacher.* FROM session JOIN teacher ON teacher.id = session.teacher
                WHERE token_hash = ? AND expires_at > ?\
                """)
            .bind(0, tokenHash)
            .bind(1, now.toEpochMilli())
            .map(ROW)
            .findOne());
  }

  @Override
  public void closeSession(String tokenHash) {
    execute("DELETE FROM session WHERE token_hash = ?", tokenHash);
  }

  @Override
  public void forgetExpiredSessions(Instant now) {
    execute("DELETE FROM session WHERE expires_at <= ?", now.toEpochMilli());
  }

  private void execute(String sql, Object... values) {
    writer.perform(handle -> handle.execute(sql, values));
  }

  private static void checkFree(Handle handle, String name, boolean first) {
    if (find(handle, name).isPresent()) {
      throw new TakenException("The name " + name);
    }
    boolean firstExists =
        handle
            .createQuery("SELECT EXISTS (SELECT 1 FROM teacher WHERE first = 1)")
            .mapTo(Boolean.class)
            .one();
    if (first && firstExists) {
      throw new TakenException("The place of the first teacher");
    }
  }

  private static Optional<TeacherAccount> find(Handle handle, String name) {
    return handle
        .createQuery("SELECT * FROM teacher WHERE name = ?")
        .bind(0, name)
        .map(ROW)
        .findOne();
  }
}
