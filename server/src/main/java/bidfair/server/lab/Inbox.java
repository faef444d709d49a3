package bidfair.server.lab;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a room: inputs, bounded and in order of arrival, which is the order of the game;
 * and tasks that only read or report. Thread-safe; one thread takes.
 */
final class Inbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Submission> submissions = new ArrayDeque<>();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private boolean woken;
  private boolean closing;
  private boolean closed;

  /** False if the inbox is full, or takes no more inputs. */
  boolean offer(Submission submission) {
    lock.lock();
    try {
      boolean taken = !closing && submissions.size() < RoomLimits.INBOX;
      if (taken) {
        submissions.add(submission);
        changed.signal();
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** False if nobody will run the task any more. */
  boolean run(Runnable task) {
    lock.lock();
    try {
      if (!closed) {
        tasks.add(task);
        changed.signal();
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /** Lets the room look at the time. */
  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more inputs; those taken are still to be decided. */
  void beginToClose() {
    lock.lock();
    try {
      closing = true;
      woken = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosing() {
    lock.lock();
    try {
      return closing;
    } finally {
      lock.unlock();
    }
  }

  /** Takes nothing more at all. */
  void close() {
    lock.lock();
    try {
      closing = true;
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until there is something to do, or for so long.
   *
   * @param forInputs whether inputs are something to do, or the room cannot decide any now
   */
  void await(long nanos, boolean forInputs) throws InterruptedException {
    lock.lock();
    try {
      long left = Math.min(nanos, TimeUnit.HOURS.toNanos(1));
      while (left > 0 && !hasWork(forInputs)) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whether there is something to do; see {@link #await}. */
  boolean hasWork(boolean forInputs) {
    lock.lock();
    try {
      return woken || !tasks.isEmpty() || (forInputs && hasInputs());
    } finally {
      lock.unlock();
    }
  }

  /** Whoever was woken is awake now, and looks at the time. */
  void slept() {
    lock.lock();
    try {
      woken = false;
    } finally {
      lock.unlock();
    }
  }

  boolean hasInputs() {
    lock.lock();
    try {
      return !submissions.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  Optional<Submission> nextInput() {
    return next(submissions);
  }

  Optional<Runnable> nextTask() {
    return next(tasks);
  }

  private <T> Optional<T> next(Queue<T> queue) {
    lock.lock();
    try {
      @Nullable T next = queue.poll();
      return Optional.ofNullable(next);
    } finally {
      lock.unlock();
    }
  }
}
