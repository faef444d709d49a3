package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.access.Teachers;
import bidfair.server.access.Teachers.OpenSession;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.net.http.Cookies;
import bidfair.server.net.http.Request;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** Which teacher a browser belongs to. */
public final class Session {
  private final Teachers teachers;

  public Session(Teachers teachers) {
    this.teachers = teachers;
  }

  public Optional<TeacherAccount> find(Request request) {
    return open(request).map(OpenSession::teacher);
  }

  public Optional<OpenSession> open(Request request) {
    return request.cookie(Cookies.TEACHER).flatMap(teachers::session);
  }

  /** Whether a session is open that was so before. */
  public boolean isOpen(String hash) {
    return teachers.isOpen(hash);
  }

  /**
   * @throws Refused NOT_SIGNED_IN
   */
  TeacherAccount teacher(Request request) {
    return find(request)
        .orElseThrow(() -> new Refused(Refusal.NOT_SIGNED_IN, "no teacher is signed in here"));
  }
}
