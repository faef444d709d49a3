package bidfair.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jdbi.v3.core.Handle;

/**
 * SQLite's write-ahead log beside the database file, and how it is copied into that file. Once all
 * of it is copied, SQLite writes it from its start again.
 */
final class WriteAheadLog {
  private static final int FRAME_BYTES = Sqlite.PAGE_BYTES + 24;

  private final Path database;
  private final Path file;
  private final StorageLimits limits;

  WriteAheadLog(Path database, StorageLimits limits) {
    this.database = database;
    file = of(database);
    this.limits = limits;
  }

  /** The log beside a database. */
  static Path of(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  /** The log's size on disk, of which less may be in use. */
  long bytes() {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its file has so much that it may be worth copying. */
  boolean isLong() {
    return bytes() > limits.walBytes();
  }

  /** Whether so many frames, of a page each, are worth copying. */
  boolean isWorthCopying(int frames) {
    return (long) frames * FRAME_BYTES > limits.walBytes();
  }

  /** When something was last copied into the database file; to copy goes on for some time. */
  FileTime copiedAt() {
    try {
      return Files.getLastModifiedTime(database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies what it has at the moment; nobody waits for that, who writes or reads. */
  static void copy(Handle handle) {
    checkpoint(handle, "PASSIVE");
  }

  /**
   * Copies the whole log into the database file and empties it, unless somebody is reading from it:
   * a reader, a backup for example, may take its time, and nobody waits for it.
   *
   * @return whether that was done
   */
  boolean empty(Handle handle) {
    handle.execute("PRAGMA busy_timeout = 0");
    try {
      return !checkpoint(handle, "TRUNCATE");
    } finally {
      handle.execute("PRAGMA busy_timeout = " + limits.busyMillis());
    }
  }

  /** Whether SQLite was kept from it. */
  private static boolean checkpoint(Handle handle, String mode) {
    return handle
        .createQuery("PRAGMA wal_checkpoint(" + mode + ")")
        .map((row, _) -> row.getBoolean(1))
        .one();
  }
}
