package bidfair.benchmark.load;

import bidfair.server.json.Json;
import bidfair.server.rehearsal.ShownTables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * What everybody sees of a room, read from frames that a seat has kept. Reads only when asked, so
 * that nothing is read while something is measured. Not thread-safe.
 */
public final class Screen {
  /** A frame that was read. */
  public record Shown(long atNanos, long version, JsonNode tables) {}

  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private final Seat seat;
  private final List<Shown> shown = new ArrayList<>();
  private int openedMonth;
  private final ShownTables tables = new ShownTables();

  Screen(Seat seat) {
    this.seat = seat;
  }

  /**
   * Reads what has come, until a month has opened since this was asked the last time.
   *
   * @throws IllegalStateException if none does for long, as when the game is over
   */
  public ShownTables awaitOpening() {
    read();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (tables.month() == openedMonth) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no month has opened after month " + openedMonth);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      read();
    }
    openedMonth = tables.month();
    return tables;
  }

  /** Reads what has come, and returns all that was read since this was asked the last time. */
  public List<Shown> takeShown() {
    read();
    List<Shown> taken = List.copyOf(shown);
    shown.clear();
    return taken;
  }

  /** What is shown now, after what was read last. */
  ShownTables tables() {
    return tables;
  }

  private void read() {
    seat.takeKept().forEach(kept -> shown.add(read(kept)));
  }

  private Shown read(Seat.Kept kept) {
    JsonNode frame = Json.tree(kept.text());
    JsonNode changes = frame.path("tables");
    tables.take(changes);
    return new Shown(kept.atNanos(), frame.path("version").asLong(), changes);
  }
}
