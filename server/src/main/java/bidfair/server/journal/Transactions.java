package bidfair.server.journal;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection. Used by its thread only, except for the metrics. */
final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  private final Supplier<WriterConnection> opened;
  private final long epoch;
  private final WriteAheadLog log;
  private final Checkpointer checkpointer;
  private final AtomicLong commits = new AtomicLong();
  private volatile long lastSyncNanos;
  private WriterConnection connection;

  /** Whether the disk failed, so that nothing may rest on what it was given then. */
  private boolean suspect;

  /**
   * @param opened a new connection each time
   * @param epoch this server's opening of the folder; under a later one nothing is written any more
   */
  Transactions(
      Supplier<WriterConnection> opened,
      WriterConnection first,
      long epoch,
      WriteAheadLog log,
      Checkpointer checkpointer) {
    this.opened = opened;
    connection = first;
    this.epoch = epoch;
    this.log = log;
    this.checkpointer = checkpointer;
  }

  /** Writes all of them in one transaction with one sync, or throws and writes none. */
  void run(List<Write> writes) {
    try {
      makeCertain();
      connection.begin();
      checkEpoch();
      writes.forEach(write -> write.apply(connection));
      long start = System.nanoTime();
      connection.commit();
      lastSyncNanos = System.nanoTime() - start;
      commits.incrementAndGet();
    } catch (RuntimeException e) {
      suspect |= SqliteProblem.isOfDisk(e);
      undo();
      throw e;
    }
  }

  /** How long the last commit took, nearly all of it the disk's sync. */
  long lastSyncNanos() {
    return lastSyncNanos;
  }

  /** How many transactions were committed. */
  long commits() {
    return commits.get();
  }

  /** Keeps the write-ahead log short; see {@link Checkpointer}. */
  void tidy() {
    tryToCopy(() -> checkpointer.afterCommit(connection));
  }

  void close() {
    tryToCopy(checkpointer::close);
    connection.close();
  }

  private void tryToCopy(Runnable copying) {
    try {
      copying.run();
    } catch (RuntimeException e) {
      suspect |= SqliteProblem.isOfDisk(e);
      LOG.warn(
          "The write-ahead log could not be copied into the database; it will be tried again", e);
    }
  }

  /**
   * After a failed sync the system may keep pages in memory that never reached the disk and take
   * them for clean, so a later sync would not write them. Everything known to be committed is
   * therefore written and synced once more, into the database file, and the log with the pages in
   * doubt is emptied; then all begins anew on another connection.
   */
  private void makeCertain() {
    if (!suspect) {
      return;
    }
    tryToCopy(checkpointer::await);
    if (!log.empty(connection.handle())) {
      throw new StorageException("The log is being read, and cannot be emptied after a fault");
    }
    WriterConnection fresh = opened.get();
    connection.close();
    connection = fresh;
    suspect = false;
    LOG.warn("The disk had failed; all that was acknowledged is written once more");
  }

  private void checkEpoch() {
    if (connection.lastEpoch() != epoch) {
      throw new StorageException("Another server has taken over this data folder");
    }
  }

  private void undo() {
    try {
      connection.handle().execute("ROLLBACK");
    } catch (JdbiException e) {
      // A full disk or a failed sync makes SQLite roll back by itself; then there is nothing left.
      LOG.debug("Nothing to roll back", e);
    }
  }
}
