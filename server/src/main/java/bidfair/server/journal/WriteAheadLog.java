package bidfair.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * SQLite's write-ahead log beside the database file. It is copied into the file when nobody waits
 * for the writer and it has grown a little, and in any case when it has grown too much, because a
 * checkpoint within a commit would make people wait.
 */
final class WriteAheadLog {
  private static final long WORTH_COPYING = 1 << 20;

  private final Path file;
  private final StorageLimits limits;

  WriteAheadLog(Path database, StorageLimits limits) {
    file = of(database);
    this.limits = limits;
  }

  /** The log beside a database. */
  static Path of(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  /** The log's size on disk; SQLite reuses the file from its start after a checkpoint. */
  long bytes() {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void tidy(Handle handle, boolean idle) {
    long size = bytes();
    if (size > (idle ? WORTH_COPYING : limits.walBytes())) {
      copy(handle);
    }
  }

  /**
   * Copies the whole log into the database file and empties it, unless somebody is reading from it:
   * a reader, a backup for example, may take its time, and nobody waits for it.
   *
   * @return whether that was done
   */
  boolean copy(Handle handle) {
    handle.execute("PRAGMA busy_timeout = 0");
    try {
      return handle
              .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
              .map((row, _) -> row.getInt(1))
              .one()
          == 0;
    } finally {
      handle.execute("PRAGMA busy_timeout = " + limits.busyMillis());
    }
  }
}
