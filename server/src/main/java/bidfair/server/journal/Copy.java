package bidfair.server.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/** Copies of a whole database. */
final class Copy {
  private Copy() {}

  /**
   * Copies a database as it is at this moment, with what is still in its write-ahead log, also
   * while a server writes to it; the copy is on the disk when this returns. It has a name of its
   * own, so that no witness of the original speaks against it.
   *
   * @param target must not be there
   */
  static void make(Path source, Path target) {
    try (Handle handle = Sqlite.reader(source).open()) {
      handle.execute("VACUUM INTO ?", target.toString());
    } catch (RuntimeException e) {
      throw new StorageException(
          source + " cannot be copied: " + SqliteProblem.words(e).orElse(String.valueOf(e)), e);
    }
    rename(target);
    sync(target);
  }

  /** Makes a file, or what changed in a folder, survive a power cut. */
  static void sync(Path file) {
    boolean folder = Files.isDirectory(file);
    try (FileChannel channel =
        FileChannel.open(file, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) { // Not every system can sync a folder.
        throw new StorageException(file + " cannot be synced: " + e.getMessage(), e);
      }
    }
  }

  private static void rename(Path copy) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + copy);
    try (Handle handle = Jdbi.create(source).open()) {
      if (Heads.areIn(handle)) {
        handle.execute("UPDATE store SET name = lower(hex(randomblob(16)))");
      }
    }
  }
}
