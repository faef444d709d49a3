package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Teachers, what lets them in, and their sessions in SQLite. */
final class SqliteTeachers implements TeacherStore {
  private static final int MOST_INVITATIONS = 1000;
  private static final int MOST_DEVICES = 20;

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
      return insert(handle, name, passwordHash, first);
    });
  }

  @Override
  public Optional<TeacherAccount> addInvited(
      String tokenHash, Instant now, String name, String passwordHash) {
    return writer.perform(handle -> {
      int used =
          handle.execute(
              "DELETE FROM invitation WHERE token_hash = ? AND expires_at > ?",
              tokenHash,
              now.toEpochMilli());
      if (used == 0) {
        return Optional.empty();
      }
      checkFree(handle, name, false);
      return Optional.of(insert(handle, name, passwordHash, false));
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
    writer.perform(handle -> {
      handle.execute("DELETE FROM session WHERE teacher = ?", teacher.number());
      handle.execute("DELETE FROM device WHERE teacher = ?", teacher.number());
      return handle.execute(
          "UPDATE teacher SET password_hash = ? WHERE id = ?", passwordHash, teacher.number());
    });
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
  public Optional<TeacherSession> session(String tokenHash, Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT teacher.*, expires_at FROM session JOIN teacher ON teacher.id = session.teacher
                WHERE token_hash = ? AND expires_at > ?\
                """)
            .bind(0, tokenHash)
            .bind(1, now.toEpochMilli())
            .map((row, context) ->
                new TeacherSession(
                    ROW.map(row, context), Instant.ofEpochMilli(row.getLong("expires_at"))))
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

  @Override
  public void invite(String tokenHash, Instant now, Instant expiresAt) {
    writer.perform(handle -> {
      handle.execute("DELETE FROM invitation WHERE expires_at <= ?", now.toEpochMilli());
      handle.execute(
          "INSERT INTO invitation (token_hash, expires_at) VALUES (?, ?)",
          tokenHash,
          expiresAt.toEpochMilli());
      return handle.execute(
          """
          DELETE FROM invitation WHERE token_hash NOT IN
          (SELECT token_hash FROM invitation ORDER BY expires_at DESC LIMIT ?)\
          """,
          MOST_INVITATIONS);
    });
  }

  @Override
  public boolean isInvited(String tokenHash, Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT EXISTS (SELECT 1 FROM invitation WHERE token_hash = ? AND expires_at > ?)")
            .bind(0, tokenHash)
            .bind(1, now.toEpochMilli())
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public void rememberDevice(String tokenHash, TeacherKey teacher, Instant now, Instant expiresAt) {
    writer.perform(handle -> {
      handle.execute("DELETE FROM device WHERE expires_at <= ?", now.toEpochMilli());
      handle.execute(
          "INSERT OR REPLACE INTO device (token_hash, teacher, expires_at) VALUES (?, ?, ?)",
          tokenHash,
          teacher.number(),
          expiresAt.toEpochMilli());
      return handle.execute(
          """
          DELETE FROM device WHERE teacher = ? AND token_hash NOT IN
          (SELECT token_hash FROM device WHERE teacher = ? ORDER BY expires_at DESC LIMIT ?)\
          """,
          teacher.number(),
          teacher.number(),
          MOST_DEVICES);
    });
  }

  @Override
  public List<TeacherKey> knownOn(String tokenHash, Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT teacher FROM device WHERE token_hash = ? AND expires_at > ?")
            .bind(0, tokenHash)
            .bind(1, now.toEpochMilli())
            .map((row, _) -> new TeacherKey(row.getLong("teacher")))
            .list());
  }

  private void execute(String sql, Object... values) {
    writer.perform(handle -> handle.execute(sql, values));
  }

  private static TeacherAccount insert(
      Handle handle, String name, String passwordHash, boolean first) {
    return handle
        .createQuery(
            "INSERT INTO teacher (name, password_hash, first) VALUES (?, ?, ?) RETURNING *")
        .bind(0, name)
        .bind(1, passwordHash)
        .bind(2, first)
        .map(ROW)
        .one();
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
