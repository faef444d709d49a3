package bidfair.server.journal;

import java.time.Instant;

/**
 * A room as the directory knows it; what happens in it stands in the journal.
 *
 * @param code what people type to join; unique among the rooms of this server
 * @param teacher whose room it is
 * @param ended whether its teacher has closed it for good
 */
public record RoomRow(
    RoomKey key, String code, TeacherKey teacher, Instant createdAt, boolean ended) {}
