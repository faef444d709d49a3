package bidfair.server.journal;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection. Used by its thread only, except for the metrics. */
final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

  private final Handle handle;
  private final long epoch;
  private final WriteAheadLog log;
  private final AtomicLong commits = new AtomicLong();
  private volatile long lastSyncNanos;

  /**
   * @param epoch this server's opening of the folder; under a later one nothing is written any more
   */
  Transactions(Handle handle, long epoch, WriteAheadLog log) {
    this.handle = handle;
    this.epoch = epoch;
    this.log = log;
  }

  /** Writes all of them in one transaction with one sync, or throws and writes none. */
  void run(List<Write> writes) {
    try {
      handle.execute("BEGIN IMMEDIATE");
      checkEpoch();
      writes.forEach(write -> write.apply(handle));
      long start = System.nanoTime();
      handle.execute("COMMIT");
      lastSyncNanos = System.nanoTime() - start;
      commits.incrementAndGet();
    } catch (RuntimeException e) {
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

  /** Keeps the write-ahead log small; see {@link WriteAheadLog}. */
  void tidy(boolean idle) {
    try {
      log.tidy(handle, idle);
    } catch (RuntimeException e) {
      LOG.warn(
          "The write-ahead log could not be copied into the database; it will be tried again", e);
    }
  }

  void close() {
    handle.close();
  }

  private void checkEpoch() {
    long last = handle.createQuery("SELECT max(epoch) FROM opening").mapTo(Long.class).one();
    if (last != epoch) {
      throw new StorageException("Another server has taken over this data folder");
    }
  }

  private void undo() {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException e) {
      // A full disk or a failed sync makes SQLite roll back by itself; then there is nothing left.
      LOG.debug("Nothing to roll back", e);
    }
  }
}
