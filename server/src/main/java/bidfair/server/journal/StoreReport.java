package bidfair.server.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a database.
 *
 * @param pages what is wrong with the file itself, empty if nothing
 * @param rooms all rooms, oldest first
 * @param missing rooms that were there once and were not deleted
 * @param settings how SQLite is set on the connection of a server, by name
 */
public record StoreReport(
    Path file,
    String sqlite,
    Map<String, String> settings,
    List<String> pages,
    List<RoomReport> rooms,
    List<RoomKey> missing) {
  /**
   * @param entries how many entries are good
   * @param problem what is wrong with the next, if there is something
   */
  public record RoomReport(RoomRow room, long entries, Optional<String> problem) {}

  /** Whether the file is sound and every room is whole. */
  public boolean isSound() {
    return pages.isEmpty()
        && missing.isEmpty()
        && rooms.stream().allMatch(room -> room.problem().isEmpty());
  }

  /** Entries of all rooms that are good. */
  public long entries() {
    return rooms.stream().mapToLong(RoomReport::entries).sum();
  }

  /** All that is wrong, one sentence each. */
  public List<String> problems() {
    List<String> all = new ArrayList<>(pages);
    missing.forEach(room -> all.add("Room " + room.number() + " is missing"));
    rooms.forEach(room ->
        room.problem().ifPresent(what -> all.add("Room " + room.room().code() + ": " + what)));
    return all;
  }
}
