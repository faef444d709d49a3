package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Teachers and their sessions. Thread-safe; calls return when the change is on disk. */
public interface TeacherStore {
  /**
   * Adds a teacher.
   *
   * @param first at most one account is the first; a second one is refused
   * @throws TakenException if the name is in use, or there already is a first teacher
   */
  TeacherAccount add(String name, String passwordHash, boolean first);

  /** All accounts, oldest first. */
  List<TeacherAccount> all();

  Optional<TeacherAccount> find(String name);

  void changePassword(TeacherKey teacher, String passwordHash);

  /**
   * Opens a session.
   *
   * @param tokenHash the hash of the token that only the browser has
   */
  void openSession(String tokenHash, TeacherKey teacher, Instant expiresAt);

  /** Whose session it is, if it is open and not expired. */
  Optional<TeacherAccount> session(String tokenHash, Instant now);

  void closeSession(String tokenHash);

  /** Forgets the sessions that expired before now. */
  void forgetExpiredSessions(Instant now);
}
