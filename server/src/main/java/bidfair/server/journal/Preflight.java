package bidfair.server.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Looks at a database before anything is written to it. */
final class Preflight {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final String ADVICE =
      "; './bidfair check' says more, './bidfair restore BACKUP' brings a backup back, and"
          + " './bidfair recover' saves what can still be read";

  private Preflight() {}

  /** Throws {@link StorageException} with one sentence if the database cannot be used. */
  static void check(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new StorageException(file + " is a folder, and must be the database file");
      }
      if (!Files.exists(file) || Files.size(file) == 0) {
        checkNothingIsMissing(file);
        return;
      }
      if (!Files.isReadable(file) || !Files.isWritable(file)) {
        throw new StorageException(file + " cannot be read and written by this user");
      }
      if (!hasMagic(file)) {
        throw new StorageException(file + " is damaged or not a database" + ADVICE);
      }
    } catch (IOException e) {
      throw new StorageException(file + " cannot be read: " + e.getMessage(), e);
    }
    checkPages(file);
  }

  /** A database that is gone is not taken for a new one. */
  private static void checkNothingIsMissing(Path file) throws IOException {
    Path log = WriteAheadLog.of(file);
    boolean rooms = !Witness.read(Witness.beside(file)).isEmpty();
    if (rooms || (Files.exists(log) && Files.size(log) > 0)) {
      throw new StorageException(
          ("%s is missing or empty, but %s beside it tells of rooms; './bidfair restore BACKUP'"
                  + " brings a backup back (to begin anew, move that file away)")
              .formatted(file, rooms ? Witness.beside(file).getFileName() : log.getFileName()));
    }
  }

  private static boolean hasMagic(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
    }
  }

  private static void checkPages(Path file) {
    try (Handle handle = Sqlite.reader(file).open()) {
      List<String> problems =
          handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).list();
      if (!problems.equals(List.of("ok"))) {
        throw damaged(file, problems.getFirst(), null);
      }
      boolean ours =
          handle
              .createQuery(
                  "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)"
                      + " OR EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'entry')")
              .mapTo(Boolean.class)
              .one();
      if (!ours) {
        throw new StorageException(file + " is a SQLite database, but not one of Bidfair");
      }
    } catch (StorageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw damaged(file, SqliteProblem.words(e).orElse(e.getClass().getSimpleName()), e);
    }
  }

  private static StorageException damaged(Path file, String what, @Nullable Throwable cause) {
    return new StorageException(
        file + " is damaged (" + what.strip().replaceAll("\\s+", " ") + ")" + ADVICE, cause);
  }
}
