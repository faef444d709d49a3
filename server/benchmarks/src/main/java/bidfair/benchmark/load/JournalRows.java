package bidfair.benchmark.load;

import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.Storage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows that a site's journal holds of a rush: for bare SQLite to write as many bytes. */
public final class JournalRows {
  private JournalRows() {}

  /**
   * All that was written of each input of seats, by the input's number.
   *
   * @param data of a site that has stopped
   * @param rooms codes of those that are read
   */
  public static Map<Integer, String> of(Path data, Set<String> rooms) {
    Map<Integer, String> rows = new TreeMap<>();
    try (Storage storage = Storage.open(data)) {
      for (RoomRow room : storage.rooms().all()) {
        if (rooms.contains(room.code())) {
          storage.journal().read(room.key(), 0, entry -> note(entry, rows));
        }
      }
    }
    return rows;
  }

  private static void note(JournalEntry entry, Map<Integer, String> rows) {
    if (entry.actor().toString().contains("\"seat\"") && !entry.inputId().isEmpty()) {
      rows.put(
          Integer.parseInt(entry.inputId().toString()),
          "%s%s%s%s%s%s"
              .formatted(
                  entry.at(),
                  entry.actor(),
                  entry.inputId(),
                  entry.input(),
                  entry.verdict(),
                  entry.events()));
    }
  }
}
