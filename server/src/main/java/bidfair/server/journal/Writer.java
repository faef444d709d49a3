package bidfair.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. What waits, of all rooms, goes into one transaction and one sync. If
 * that fails, each write in it is tried once more on its own, so that only those concerned fail.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** What to say when {@link #offer} does not take a write. */
  static final String REFUSED = "The journal's queue is full, or the store is closed";

  /** Ends the thread after everything that was offered before it. */
  private static final Write LAST =
      new Write() {
        @Override
        public void apply(Handle handle) {}

        @Override
        public void done() {}

        @Override
        public void failed(Throwable cause) {}
      };

  private final Transactions transactions;
  private final int groupLimit;
  private final BlockingQueue<Write> queue;
  private final Thread thread;
  private boolean closed;

  Writer(Transactions transactions, StorageLimits limits) {
    this.transactions = transactions;
    groupLimit = limits.groupedWrites();
    queue = new ArrayBlockingQueue<>(limits.queuedWrites());
    thread = Thread.ofPlatform().name("journal-writer").start(this::run);
  }

  /** Takes a write without waiting; false if the queue is full or the store is closed. */
  synchronized boolean offer(Write write) {
    return !closed && queue.offer(write);
  }

  /** Waits until the work's changes are on disk; throws what it threw. */
  <T> T perform(Function<Handle, T> work) {
    Task<T> task = new Task<>(work);
    if (!offer(task)) {
      throw new StorageException(REFUSED);
    }
    return task.await();
  }

  int waiting() {
    return queue.size();
  }

  /** Writes what was taken, then ends. */
  @Override
  public void close() {
    try {
      synchronized (this) {
        if (!closed) {
          closed = true;
          queue.put(LAST);
        }
      }
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException("Interrupted while the last entries were being written", e);
    }
  }

  private void run() {
    List<Write> group = new ArrayList<>();
    do {
      group.clear();
      collect(group);
      write(group);
      transactions.tidy(queue.isEmpty());
    } while (!group.getLast().equals(LAST));
    transactions.close();
  }

  private void collect(List<Write> group) {
    try {
      group.add(queue.take());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody but the writer may end its thread", e);
    }
    queue.drainTo(group, groupLimit - 1);
  }

  private void write(List<Write> group) {
    try {
      transactions.run(group);
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        tell(() -> group.getFirst().failed(e));
      } else {
        group.forEach(alone -> write(List.of(alone)));
      }
      return;
    }
    group.forEach(written -> tell(written::done));
  }

  private static void tell(Runnable message) {
    try {
      message.run();
    } catch (RuntimeException e) {
      LOG.error("Somebody who was told of a write failed", e);
    }
  }
}
