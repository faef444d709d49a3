package bidfair.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Puts a backup in the place of a data folder's database; nothing is overwritten. */
public final class Restore {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Restore() {}

  /**
   * @param restored what came back
   * @param aside the files that were there before, where they are now
   */
  public record Result(StoreReport restored, List<Path> aside) {}

  /**
   * Restores a backup after checking it.
   *
   * @param damagedToo whether a backup with damaged rooms is taken too
   * @throws StorageException if a server uses the folder, or the backup is not sound; then nothing
   *     was changed
   */
  public static Result restore(Path backup, Path folder, boolean damagedToo) {
    try {
      Files.createDirectories(folder);
      FolderLock lock = FolderLock.take(folder);
      try {
        return restoreLocked(backup, folder, damagedToo);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw new StorageException("Cannot restore into " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Result restoreLocked(Path backup, Path folder, boolean damagedToo)
      throws IOException {
    StoreReport report = Inspection.of(backup);
    if (!report.pages().isEmpty() || (!damagedToo && !report.isSound())) {
      throw new StorageException(
          backup + " is not sound, and was not restored: " + report.problems().getFirst());
    }
    Path database = Storage.databaseIn(folder);
    Path fresh = database.resolveSibling("bidfair.db.restoring");
    Files.deleteIfExists(fresh);
    Copy.make(backup, fresh);
    List<Path> aside = setAside(database);
    Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
    Copy.sync(folder);
    return new Result(report, aside);
  }

  private static List<Path> setAside(Path database) throws IOException {
    Path folder = database.resolveSibling("before-restore-" + TIME.format(Instant.now()));
    List<Path> aside = new ArrayList<>();
    for (Path file : Storage.filesOf(database)) {
      if (Files.exists(file)) {
        Files.createDirectories(folder);
        Path there = folder.resolve(file.getFileName());
        Files.move(file, there);
        aside.add(there);
      }
    }
    return aside;
  }
}
