package bidfair.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which rooms there are. Thread-safe; calls return when the change is on disk. */
public interface RoomDirectory {
  /**
   * Enters a new room, without any journal entry yet.
   *
   * @throws TakenException if a room with this code exists
   */
  RoomRow create(String code, TeacherKey teacher, Instant createdAt);

  /** All rooms, oldest first. */
  List<RoomRow> all();

  Optional<RoomRow> find(String code);

  /** Marks a room as closed for good; it is kept with its journal. */
  void markEnded(RoomKey room);

  /** Deletes a room and its whole journal; its code may be used again, its number is not. */
  void delete(RoomKey room);
}
