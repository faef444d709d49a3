package bidfair.server.journal;

import java.time.Instant;

/** A teacher who is signed in, and until when. */
public record TeacherSession(TeacherAccount teacher, Instant expiresAt) {}
