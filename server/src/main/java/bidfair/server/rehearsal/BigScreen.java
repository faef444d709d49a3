package bidfair.server.rehearsal;

import bidfair.server.json.Json;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What the big screen of a room is shown; read when somebody looks. For one thread. */
final class BigScreen {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private final Queue<String> frames = new ConcurrentLinkedQueue<>();
  private final ShownTables tables = new ShownTables();

  /** From any thread. */
  void show(String frame) {
    frames.add(frame);
  }

  /**
   * Returns when the tables are as they are waited for.
   *
   * @throws TimeoutException if they are not for long
   */
  ShownTables await(String what, Predicate<ShownTables> wanted) throws TimeoutException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    read();
    while (!wanted.test(tables)) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("the big screen does not show that " + what);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      read();
    }
    return tables;
  }

  private void read() {
    for (String frame = frames.poll(); frame != null; frame = frames.poll()) {
      tables.take(Json.tree(frame).path("tables"));
    }
  }
}
