package bidfair.server.protocol;

import java.util.Locale;

/** Who sees a table. Each audience has its own tables and its own sequence of versions. */
public enum Audience {
  /** Everybody in a room, the big screen included. */
  EVERYONE,
  /** The people of one firm. */
  FIRM,
  /** The room's teacher. */
  TEACHER;

  /** As frames name it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
