package bidfair.server.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What must hold of every connection that writes, or what is acknowledged may be lost. */
final class Pragmas {
  /** Older ones may damage a file in WAL mode when a checkpoint meets a writer's reset. */
  private static final Version OLDEST = new Version(3, 51, 3);

  private static final Map<String, String> NEEDED =
      Map.of(
          "journal_mode", "wal",
          "synchronous", "2",
          "foreign_keys", "1",
          "wal_autocheckpoint", "0",
          // Without these, macOS only tells the drive to write, and not to have written.
          "fullfsync", "1",
          "checkpoint_fullfsync", "1");

  private Pragmas() {}

  /** Sets what cannot be set while a connection is opened. */
  static void set(Handle handle) {
    handle.execute("PRAGMA fullfsync = 1");
    handle.execute("PRAGMA checkpoint_fullfsync = 1");
  }

  /** Throws {@link StorageException} if something does not hold. */
  static void check(Handle handle) {
    String version = version(handle);
    if (Version.of(version).compareTo(OLDEST) < 0) {
      throw new StorageException("SQLite %s is too old; %s is needed".formatted(version, OLDEST));
    }
    Map<String, String> found = read(handle);
    NEEDED.forEach((name, needed) -> {
      if (!needed.equals(found.get(name))) {
        throw new StorageException(
            name.equals("journal_mode")
                ? "The data folder's file system takes no write-ahead log (journal_mode %s)"
                    .formatted(found.get(name))
                : "SQLite's %s is %s, and must be %s".formatted(name, found.get(name), needed));
      }
    });
  }

  static String version(Handle handle) {
    return handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one();
  }

  /** What a server insists on, by name. */
  static Map<String, String> needed() {
    return new TreeMap<>(NEEDED);
  }

  private static Map<String, String> read(Handle handle) {
    Map<String, String> found = new LinkedHashMap<>();
    NEEDED.keySet().stream()
        .sorted()
        .forEach(name ->
            found.put(name, handle.createQuery("PRAGMA " + name).mapTo(String.class).one()));
    return found;
  }
}
