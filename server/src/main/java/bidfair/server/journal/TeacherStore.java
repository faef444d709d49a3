package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Teachers, what lets them in, and their sessions. Thread-safe; calls return when the change is on
 * disk.
 */
public interface TeacherStore {
  /**
   * Adds a teacher.
   *
   * @param first at most one account is the first; a second one is refused
   * @throws TakenException if the name is in use, or there already is a first teacher
   */
  TeacherAccount add(String name, String passwordHash, boolean first);

  /**
   * Adds a teacher who was invited, and uses the invitation up; both or neither.
   *
   * @return empty if there is no such invitation, or not any more
   * @throws TakenException if the name is in use
   */
  Optional<TeacherAccount> addInvited(
      String tokenHash, Instant now, String name, String passwordHash);

  /** All accounts, oldest first. */
  List<TeacherAccount> all();

  Optional<TeacherAccount> find(String name);

  /** Changes it, ends the teacher's sessions, and forgets the browsers that know the teacher. */
  void changePassword(TeacherKey teacher, String passwordHash);

  /**
   * Opens a session.
   *
   * @param tokenHash the hash of the token that only the browser has
   */
  void openSession(String tokenHash, TeacherKey teacher, Instant expiresAt);

  /** Whose session it is, if it is open and not expired. */
  Optional<TeacherSession> session(String tokenHash, Instant now);

  void closeSession(String tokenHash);

  /** Forgets the sessions that expired before now. */
  void forgetExpiredSessions(Instant now);

  /**
   * Keeps an invitation until it is used or expires; of too many, the oldest is forgotten.
   *
   * @param tokenHash the hash of the token that only the link has
   */
  void invite(String tokenHash, Instant now, Instant expiresAt);

  boolean isInvited(String tokenHash, Instant now);

  /**
   * Remembers that a teacher has signed in with a browser; of too many, the oldest is forgotten.
   *
   * @param tokenHash the hash of the token that only the browser has
   */
  void rememberDevice(String tokenHash, TeacherKey teacher, Instant now, Instant expiresAt);

  /** Who has signed in with this browser before. */
  List<TeacherKey> knownOn(String tokenHash, Instant now);
}
