package bidfair.server.world;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** The hand that writes the journal: at once while a server is being set up, then when told to. */
final class SimulatedHand extends AbstractExecutorService {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private Runnable whenCalled = () -> {};
  private boolean atOnce = true;
  private boolean closed;

  /** From now on writes only when told to, and says when it has something to write. */
  void takeTime(Runnable calling) {
    whenCalled = calling;
    atOnce = false;
  }

  /** Whether there is something to write. */
  boolean isCalled() {
    return !tasks.isEmpty();
  }

  /** Writes one group. */
  void write() {
    tasks.remove().run();
  }

  /** The power is cut: what waits is never written. */
  void drop() {
    tasks.clear();
    atOnce = true;
  }

  @Override
  public void execute(Runnable task) {
    if (atOnce) {
      task.run();
    } else {
      tasks.add(task);
      whenCalled.run();
    }
  }

  @Override
  public void shutdown() {
    closed = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    closed = true;
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return closed;
  }

  @Override
  public boolean isTerminated() {
    return closed;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return true;
  }
}
