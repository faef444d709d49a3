package bidfair.benchmark.load;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What everybody sees of a room, read from frames that a seat has kept. Reads only when asked, so
 * that nothing is read while something is measured. Not thread-safe.
 */
public final class Screen {
  /** A frame that was read. */
  public record Shown(long atNanos, long version, JsonNode tables) {}

  private static final String PING = Json.write(new ClientIn.Ping());
  private static final String CLOCK = Table.CLOCK.wireName();
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private final Seat seat;
  private final List<Shown> shown = new ArrayList<>();
  private int openedMonth;
  private final Map<String, Map<String, JsonNode>> tables = new HashMap<>();

  Screen(Seat seat) {
    this.seat = seat;
  }

  /**
   * Reads what has come, until a month has opened since this was asked the last time.
   *
   * @throws IllegalStateException if none does for long, as when the game is over
   */
  public Screen awaitOpening() {
    read();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (month() == openedMonth) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no month has opened after month " + openedMonth);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      read();
    }
    openedMonth = month();
    return this;
  }

  /** Reads what has come, and returns all that was read since this was asked the last time. */
  public List<Shown> takeShown() {
    read();
    List<Shown> taken = List.copyOf(shown);
    shown.clear();
    return taken;
  }

  /** Says that it is still there, as a browser does: who is silent for long is let go. */
  void ping() {
    seat.line().say(PING);
  }

  public List<PublicRow.Client> clients() {
    return rows(Table.CLIENTS, PublicRow.Client.class);
  }

  public List<PublicRow.TenderCall> tenders() {
    return rows(Table.TENDERS, PublicRow.TenderCall.class);
  }

  public List<PublicRow.Product> products() {
    return rows(Table.PRODUCTS, PublicRow.Product.class);
  }

  /** Of the game, 0 before the first. */
  private int month() {
    return tables.getOrDefault(CLOCK, Map.of()).values().stream()
        .mapToInt(row -> row.path("month").asInt())
        .findFirst()
        .orElse(0);
  }

  private void read() {
    seat.takeKept().forEach(kept -> shown.add(read(kept)));
  }

  private Shown read(Seat.Kept kept) {
    JsonNode frame = Json.tree(kept.text());
    JsonNode changes = frame.path("tables");
    changes
        .properties()
        .forEach(change -> {
          var rows = tables.computeIfAbsent(change.getKey(), _ -> new LinkedHashMap<>());
          change.getValue().path("gone").forEach(key -> rows.remove(key.asString()));
          change.getValue().path("put").forEach(row -> rows.put(row.path("key").asString(), row));
          change.getValue().path("set").forEach(part -> Screen.patch(rows, part));
        });
    return new Shown(kept.atNanos(), frame.path("version").asLong(), changes);
  }

  private static void patch(Map<String, JsonNode> rows, JsonNode part) {
    rows.computeIfPresent(
        part.path("key").asString(),
        (_, before) -> {
          ObjectNode row = ((ObjectNode) before).deepCopy();
          row.setAll((ObjectNode) part);
          row.removeIf(JsonNode::isNull);
          return row;
        });
  }

  private <R extends Row> List<R> rows(Table table, Class<R> type) {
    return tables.getOrDefault(table.wireName(), Map.of()).values().stream()
        .map(row -> Json.read(row, type))
        .toList();
  }
}
