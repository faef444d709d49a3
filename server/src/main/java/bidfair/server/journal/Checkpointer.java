package bidfair.server.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the write-ahead log short. To copy it takes some milliseconds, for which everybody would
 * wait; so most is copied beside the writer, over a connection of its own, and the writer only
 * copies what it has written meanwhile. For the writer's thread only.
 */
final class Checkpointer {
  private final WriteAheadLog log;
  private final Supplier<Handle> connections;
  private final Executor beside;
  private @Nullable CompletableFuture<Void> underWay;

  /** How long the log was when it was last copied; if it is shorter, it was begun again. */
  private int framesCopied;

  /**
   * @param connections a new one each time, which may write
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
        underWay = CompletableFuture.runAsync(this::copy, beside);
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

  private void copy() {
    try (Handle handle = connections.get()) {
      WriteAheadLog.copy(handle);
    }
  }
}
