package bidfair.server.journal;

/** A teacher's number in the store, from 1. */
public record TeacherKey(long number) {}
