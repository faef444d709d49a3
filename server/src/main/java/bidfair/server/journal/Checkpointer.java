package bidfair.server.journal;

import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the write-ahead log short. To copy it takes some milliseconds, for which everybody would
 * wait; so most is copied beside the writer, over a connection of its own, and the writer only
 * copies what it has written meanwhile. For the writer's thread only.
 */
final class Checkpointer {
  private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  private final WriteAheadLog log;
  private final Supplier<Handle> connections;
  private final Executor beside;
  private @Nullable CompletableFuture<Void> underWay;

  /**
   * Of whoever copies, one at a time; kept, as to open one takes longer than what {@link #begin}
   * waits for.
   */
  private @Nullable Handle second;

  /** How long the log was when it was last copied; if it is shorter, it was begun again. */
  private int framesCopied;

  /**
   * @param connections a new one each time, which may write; one is kept open
   * @param beside where to copy while the writer goes on
   */
  Checkpointer(WriteAheadLog log, Supplier<Handle> connections, Executor beside) {
    this.log = log;
    this.connections = connections;
    this.beside = beside;
  }

  /**
   * To be called after each commit.
   *
   * @param writer its connection
   * @throws RuntimeException if something was not copied; it will be tried again
   */
  void afterCommit(WriterConnection writer) {
    if (underWay == null) {
      if (isWorthIt(writer)) {
        begin();
      }
    } else if (underWay.isDone()) {
      await();
      WriteAheadLog.copy(writer.handle());
      framesCopied = writer.logFrames();
    }
  }

  /** Waits for what is under way; throws what it threw. */
  void await() {
    CompletableFuture<Void> last = underWay;
    underWay = null;
    if (last != null) {
      last.join();
    }
  }

  /** Throws what a copy under way threw; its connection is closed all the same. */
  void close() {
    try {
      await();
    } finally {
      if (second != null) {
        second.close();
      }
    }
  }

  // While somebody reads from the log for long, it can only grow, and is looked at as it does.
  private boolean isWorthIt(WriterConnection writer) {
    // To ask the system for the file's size is cheaper than to ask SQLite.
    if (!log.isLong()) {
      return false;
    }
    int frames = writer.logFrames();
    if (frames < framesCopied) {
      framesCopied = 0;
    }
    return log.isWorthCopying(frames - framesCopied);
  }

  /**
   * To copy begins with a sync of the log. The system may tell of its failure only him who called
   * it, and drop what the writer was about to sync; so until it is over nothing is written. It is
   * over when the database file is written into.
   */
  private void begin() {
    FileTime before = log.copiedAt();
    CompletableFuture<Void> begun = CompletableFuture.runAsync(this::copy, beside);
    underWay = begun;
    while (!begun.isDone() && log.copiedAt().equals(before)) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private void copy() {
    if (second == null) {
      second = connections.get();
    }
    WriteAheadLog.copy(second);
  }
}
