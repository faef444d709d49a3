package bidfair.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of a data folder's database, made while it is in use. Thread-safe. */
public final class Backups {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("bidfair-\\d{8}T\\d{6}Z\\.db");

  /** What is left free, so that a backup never stops a game. */
  private static final long SPARE_BYTES = 64L << 20;

  private final Path database;

  /**
   * @param folder the data folder; a server may have it open
   */
  public Backups(Path folder) {
    database = Storage.databaseIn(folder);
  }

  /** Where backups by schedule go. */
  public static Path folderIn(Path data) {
    return data.resolve("backups");
  }

  /**
   * Makes a backup and checks all of it before it gets its name.
   *
   * @param target must not be there yet
   * @throws StorageException if that fails; then nothing is left of it
   */
  public synchronized StoreReport make(Path target) {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file's folder");
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new StorageException(target + " is there already, and is not overwritten");
      }
      if (!Files.isRegularFile(database)) {
        throw new StorageException("There is no database " + database);
      }
      Files.createDirectories(folder);
      checkSpace(folder);
      Files.deleteIfExists(unfinished);
      Copy.make(database, unfinished);
      StoreReport report = Inspection.of(unfinished);
      if (!report.pages().isEmpty()) {
        throw new StorageException("The backup is damaged: " + report.pages().getFirst());
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      Copy.sync(folder);
      return report;
    } catch (IOException e) {
      throw new StorageException("Cannot write the backup " + target + ": " + e.getMessage(), e);
    } finally {
      forget(unfinished);
    }
  }

  /** Makes a backup named for this moment, and lets go of the oldest beyond so many. */
  public Path makeBySchedule(Path folder, Instant now, int kept) {
    Path target = folder.resolve("bidfair-" + TIME.format(now) + ".db");
    StoreReport report = make(target);
    if (!report.isSound()) {
      // Older backups may have what this one lacks, and are all kept.
      throw new StorageException("Rooms are damaged: " + report.problems().getFirst());
    }
    List<Path> all = in(folder);
    all.subList(0, Math.max(0, all.size() - kept)).forEach(Backups::forget);
    return target;
  }

  /** Backups by schedule, oldest first. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StorageException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private void checkSpace(Path folder) throws IOException {
    long needed = Files.size(database) + SPARE_BYTES;
    Path log = WriteAheadLog.of(database);
    if (Files.exists(log)) {
      needed += Files.size(log);
    }
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new StorageException(
          "Only %d MB are free for a backup in %s".formatted(free >> 20, folder));
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    } catch (IOException e) {
      throw new StorageException("Cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
