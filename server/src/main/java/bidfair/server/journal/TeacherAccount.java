package bidfair.server.journal;

/**
 * Somebody who may open rooms.
 *
 * @param name unique, compared without regard to case
 * @param passwordHash as the access room made it; the store does not read it
 * @param first whether this is the teacher made by the one-time link
 */
public record TeacherAccount(TeacherKey key, String name, String passwordHash, boolean first) {}
