package bidfair.server.journal;

import bidfair.server.journal.StoreReport.RoomReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/** Reads a whole database and checks everything that can be checked; changes nothing. */
public final class Inspection {
  private static final int PROBLEMS = 10;

  private Inspection() {}

  /**
   * Inspects a database, also one that a running server has open, together with the witness beside
   * it if it is a data folder's.
   *
   * @throws StorageException if the file cannot be read as a database at all
   */
  public static StoreReport of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StorageException("There is no database " + file);
    }
    try (Handle handle = Sqlite.reader(file).open()) {
      List<String> pages = pages(handle);
      Map<RoomKey, Link> told = told(file, handle);
      List<RoomReport> rooms = new ArrayList<>();
      for (RoomRow row : SqliteRooms.all(handle)) {
        rooms.add(inspect(handle, row, Optional.ofNullable(told.get(row.key()))));
      }
      return new StoreReport(
          file,
          Pragmas.version(handle),
          Pragmas.needed(),
          pages,
          rooms,
          told.isEmpty() ? List.of() : Testimony.missingRooms(told, handle));
    } catch (StorageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StorageException(
          file + " cannot be read as a database of Bidfair: " + SqliteProblem.words(e).orElse("?"),
          e);
    }
  }

  private static List<String> pages(Handle handle) {
    try {
      List<String> found =
          handle.createQuery("PRAGMA integrity_check(" + PROBLEMS + ")").mapTo(String.class).list();
      return found.equals(List.of("ok")) ? List.of() : found;
    } catch (RuntimeException e) {
      return List.of(SqliteProblem.words(e).orElse("The file cannot be checked"));
    }
  }

  private static Map<RoomKey, Link> told(Path file, Handle handle) {
    boolean knows = Heads.areIn(handle);
    return knows ? Testimony.told(Witness.beside(file), handle) : Map.of();
  }

  private static RoomReport inspect(Handle handle, RoomRow row, Optional<Link> told) {
    AtomicLong entries = new AtomicLong();
    try {
      ChainReader.read(handle, row.key(), 0, told, found -> found, _ -> entries.incrementAndGet());
      return new RoomReport(row, entries.get(), Optional.empty());
    } catch (BrokenChainException | StorageException e) {
      return new RoomReport(row, entries.get(), Optional.ofNullable(e.getMessage()));
    }
  }
}
