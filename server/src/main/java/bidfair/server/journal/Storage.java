package bidfair.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data folder, opened by this server alone: the journal, the directory of rooms, the teachers.
 * Thread-safe.
 */
public final class Storage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
  private static final String DATABASE = "bidfair.db";

  private final FolderLock lock;
  private final Path file;
  private final List<RoomKey> missing;
  private final WriteAheadLog log;
  private final Transactions transactions;
  private final Writer writer;
  private final Journal journal;
  private final RoomDirectory rooms;
  private final TeacherStore teachers;
  private final Testimony testimony;
  private final ChainRepair repair;

  private Storage(
      FolderLock lock, Path file, StorageLimits limits, ExecutorService hand, Executor beside) {
    this.lock = lock;
    this.file = file;
    Preflight.check(file);
    Jdbi jdbi = Sqlite.open(file, limits);
    testimony = Testimony.open(file, jdbi);
    missing = jdbi.withHandle(testimony::missingRooms);
    missing.forEach(room -> LOG.error("Room {} is missing in the database", room.number()));
    Handle first = Sqlite.writer(jdbi);
    long epoch = beginEpoch(first);
    log = new WriteAheadLog(file, limits);
    transactions =
        new Transactions(
            () -> new WriterConnection(Sqlite.writer(jdbi)),
            new WriterConnection(first),
            epoch,
            log,
            new Checkpointer(log, () -> Sqlite.writer(jdbi), beside));
    writer = new Writer(transactions, limits, hand);
    journal = new SqliteJournal(jdbi, writer, testimony, epoch);
    rooms = new SqliteRooms(jdbi, writer);
    teachers = new SqliteTeachers(jdbi, writer);
    repair = new SqliteRepair(writer, testimony, epoch);
  }

  /** Loads what opening a folder will need, so that it can be done beside other things. */
  public static void load() {
    Sqlite.load();
  }

  /**
   * Opens a data folder, making it if need be, with the default limits.
   *
   * @throws StorageException if another server has it open, or it cannot be used; the message says
   *     why
   */
  public static Storage open(Path folder) {
    return open(folder, StorageLimits.DEFAULT);
  }

  /** Opens a data folder, making it if need be; throws as {@link #open(Path)} does. */
  public static Storage open(Path folder, StorageLimits limits) {
    return open(
        folder,
        limits,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("journal-writer").factory()),
        copy -> Thread.ofPlatform().name("journal-copier").start(copy));
  }

  /**
   * Opens a data folder, making it if need be; throws as {@link #open(Path)} does.
   *
   * @param hand on which everything is written, one call after the other; closed with the store
   * @param beside where the log is copied into the database file meanwhile
   */
  public static Storage open(
      Path folder, StorageLimits limits, ExecutorService hand, Executor beside) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StorageException("Cannot make the data folder " + folder, e);
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return new Storage(lock, databaseIn(folder), limits, hand, beside);
    } catch (RuntimeException e) {
      hand.close();
      lock.close();
      throw e instanceof StorageException
          ? e
          : new StorageException(
              "Cannot open the database "
                  + databaseIn(folder)
                  + SqliteProblem.words(e).map(words -> ": " + words).orElse(""),
              e);
    }
  }

  public Journal journal() {
    return journal;
  }

  public RoomDirectory rooms() {
    return rooms;
  }

  public TeacherStore teachers() {
    return teachers;
  }

  /** How a room with a broken chain goes on. */
  public ChainRepair repair() {
    return repair;
  }

  /** Rooms that were in the database once, were not deleted, and are not there. */
  public List<RoomKey> missingRooms() {
    return missing;
  }

  /** How much more the disk takes, in bytes. */
  public long freeBytes() {
    return file.toFile().getUsableSpace();
  }

  /** The size of the write-ahead log on disk. */
  public long walBytes() {
    return log.bytes();
  }

  /** How long the last commit took, nearly all of it the disk's sync; 0 before the first. */
  public long lastSyncNanos() {
    return transactions.lastSyncNanos();
  }

  /** How many transactions were committed since the folder was opened, each with one sync. */
  public long commits() {
    return transactions.commits();
  }

  /** How many batches wait for the writer, of at most {@link StorageLimits#queuedWrites}. */
  public int queueDepth() {
    return writer.waiting();
  }

  /** Writes what was handed over, then lets go of the folder. */
  @Override
  public void close() {
    writer.close();
    testimony.close();
    lock.close();
  }

  /** The database of a data folder. */
  static Path databaseIn(Path folder) {
    return folder.resolve(DATABASE);
  }

  /** A database and everything beside it that belongs to it. */
  static List<Path> filesOf(Path database) {
    return List.of(
        database,
        WriteAheadLog.of(database),
        database.resolveSibling(database.getFileName() + "-shm"),
        Witness.beside(database));
  }

  private static long beginEpoch(Handle handle) {
    return handle
        .createQuery("INSERT INTO opening (opened_at) VALUES (?) RETURNING epoch")
        .bind(0, Instant.now().toString())
        .mapTo(Long.class)
        .one();
  }
}
