package bidfair.server.lab;

import java.util.List;
import java.util.Optional;

/** The rooms that are open on this server. Thread-safe. */
public interface Rooms extends AutoCloseable {
  /**
   * Opens a room with a new code, and returns when that is durable.
   *
   * @throws bidfair.server.journal.StorageException if it cannot be written
   */
  Creation create(RoomPlan plan);

  /** The open room with this code, in capital letters or small. */
  Optional<Room> find(String code);

  /** All open rooms, oldest first. */
  List<Room> all();

  /** Closes a room for good and deletes its journal. */
  void delete(Room room);

  /** Takes no more inputs, decides those taken, and returns when everything is durable. */
  @Override
  void close();
}
