package bidfair.server.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the {@link Witness} told of this database when it was opened, and what it is told from then
 * on. Thread-safe, but only the writer notes.
 */
final class Testimony implements AutoCloseable {
  private final String database;
  private final Witness witness;
  private final Map<RoomKey, Link> told = new ConcurrentHashMap<>();

  private Testimony(String database, Witness witness, Map<RoomKey, Link> told) {
    this.database = database;
    this.witness = witness;
    this.told.putAll(told);
  }

  /** Throws {@link StorageException} if the file beside the database cannot be used. */
  static Testimony open(Path database, Jdbi jdbi) {
    Path file = Witness.beside(database);
    try {
      String name = jdbi.withHandle(Testimony::name);
      Map<RoomKey, Link> told = jdbi.withHandle(handle -> told(file, name, handle));
      return new Testimony(name, Witness.open(file), told);
    } catch (IOException e) {
      throw new StorageException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** What a witness tells of a database and is not excused. */
  static Map<RoomKey, Link> told(Path file, Handle handle) {
    return told(file, name(handle), handle);
  }

  /** What is known of a room from when the database was opened. */
  Optional<Link> of(RoomKey room) {
    return Optional.ofNullable(told.get(room));
  }

  /** The last entry of a room is on disk. */
  void note(RoomKey room, Link last) {
    witness.note(database, room, last);
  }

  /** A room goes on without what is missing, which is excused in the database. */
  void forget(RoomKey room) {
    told.remove(room);
  }

  /** Rooms that were there once, are not now, and were not deleted. */
  List<RoomKey> missingRooms(Handle handle) {
    return missingRooms(told, handle);
  }

  static List<RoomKey> missingRooms(Map<RoomKey, Link> told, Handle handle) {
    List<RoomKey> missing = new ArrayList<>(told.keySet());
    missing.removeAll(
        handle
            .createQuery("SELECT id FROM room UNION ALL SELECT room FROM deleted_room")
            .mapTo(Long.class)
            .map(RoomKey::new)
            .list());
    return missing;
  }

  @Override
  public void close() {
    witness.close();
  }

  private static String name(Handle handle) {
    return handle.createQuery("SELECT name FROM store").mapTo(String.class).one();
  }

  private static Map<RoomKey, Link> told(Path file, String name, Handle handle) {
    try {
      Map<RoomKey, Link> told = Witness.read(file).getOrDefault(name, new HashMap<>());
      told.entrySet()
          .removeIf(each ->
              Heads.excused(handle, each.getKey()).filter(each.getValue()::equals).isPresent());
      return told;
    } catch (IOException e) {
      throw new StorageException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
