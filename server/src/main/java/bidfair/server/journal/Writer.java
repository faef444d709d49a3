package bidfair.server.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one who writes. What waits, of all rooms, goes into one transaction and one sync. If that
 * fails, each write in it is tried once more on its own, so that only those concerned fail.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** What to say when {@link #offer} does not take a write. */
  static final String REFUSED = "The journal's queue is full, or the store is closed";

  private final Transactions transactions;
  private final int groupLimit;
  private final long gapNanos;
  private final BlockingQueue<Write> queue;
  private final ExecutorService hand;
  private long mayBeginNanos = System.nanoTime();

  /** The room that had the last transaction for itself, if one had. */
  private Optional<RoomKey> alone = Optional.empty();

  private boolean called;
  private boolean closed;

  /**
   * @param hand on which everything is written, one call after the other; closed with the writer
   */
  Writer(Transactions transactions, StorageLimits limits, ExecutorService hand) {
    this.transactions = transactions;
    this.hand = hand;
    groupLimit = limits.groupedWrites();
    gapNanos = TimeUnit.MILLISECONDS.toNanos(limits.gapMillis());
    queue = new ArrayBlockingQueue<>(limits.queuedWrites());
  }

  /** Takes a write without waiting; false if the queue is full or the store is closed. */
  synchronized boolean offer(Write write) {
    boolean taken = !closed && queue.offer(write);
    if (taken && !called) {
      called = true;
      hand.execute(this::turn);
    }
    return taken;
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
    synchronized (this) {
      if (!closed) {
        closed = true;
        hand.execute(this::finish);
      }
    }
    hand.close();
  }

  private void turn() {
    try {
      awaitGap();
      writeGroup();
    } finally {
      synchronized (this) {
        called = !closed && !queue.isEmpty();
        if (called) {
          hand.execute(this::turn);
        }
      }
    }
  }

  /**
   * Lets what comes soon after the last group share a sync. After a rest nobody waits, nor does a
   * room that writes alone.
   */
  private void awaitGap() {
    long nanos = mayBeginNanos - System.nanoTime();
    if (nanos > 0 && !isStillAlone()) {
      LockSupport.parkNanos(nanos);
    }
    mayBeginNanos = System.nanoTime() + gapNanos;
  }

  private boolean isStillAlone() {
    return alone.isPresent() && isOnlyOf(alone, queue);
  }

  private static boolean isOnlyOf(Optional<RoomKey> room, Collection<Write> writes) {
    return writes.stream().allMatch(write -> write.room().equals(room));
  }

  private void finish() {
    while (!queue.isEmpty()) {
      writeGroup();
    }
    transactions.close();
  }

  private void writeGroup() {
    List<Write> group = new ArrayList<>();
    queue.drainTo(group, groupLimit);
    if (!group.isEmpty()) {
      Optional<RoomKey> first = group.getFirst().room();
      alone = isOnlyOf(first, group) ? first : Optional.empty();
      write(group);
      transactions.tidy();
    }
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
