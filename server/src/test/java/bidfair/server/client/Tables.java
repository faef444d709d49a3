package bidfair.server.client;

import static java.util.Objects.requireNonNull;

import bidfair.server.json.Json;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The tables that somebody holds, kept up to date by frames as a browser does it. Thread-safe. */
public final class Tables {
  private final Map<String, Long> versions = new TreeMap<>();
  private final Map<String, Map<String, Map<String, JsonNode>>> audiences = new TreeMap<>();

  /**
   * @throws IllegalStateException if a frame before this one is missing, or a snapshot shows
   *     nothing
   */
  synchronized void apply(JsonNode frame) {
    String audience = frame.path("audience").asString();
    long version = frame.path("version").asLong();
    if (frame.path("snapshot").asBoolean()) {
      if (frame.path("tables").valueStream().allMatch(table -> table.path("put").isEmpty())) {
        throw new IllegalStateException("snapshot %d of %s is empty".formatted(version, audience));
      }
      audiences.remove(audience);
    } else if (versions.getOrDefault(audience, Long.MIN_VALUE) != version - 1) {
      throw new IllegalStateException(
          "frame %d of %s came after %s".formatted(version, audience, versions.get(audience)));
    }
    versions.put(audience, version);
    Map<String, Map<String, JsonNode>> tables =
        audiences.computeIfAbsent(audience, _ -> new TreeMap<>());
    frame
        .path("tables")
        .properties()
        .forEach(change -> {
          var rows = tables.computeIfAbsent(change.getKey(), _ -> new LinkedHashMap<>());
          change.getValue().path("gone").forEach(key -> rows.remove(key.asString()));
          change.getValue().path("put").forEach(row -> rows.put(key(row), row));
          change
              .getValue()
              .path("set")
              .forEach(part ->
                  rows.compute(key(part), (_, row) -> Patches.apply(requireNonNull(row), part)));
        });
  }

  /** The clock as it is now, in the place of the one held. */
  synchronized void tellTime(JsonNode clock) {
    audiences
        .getOrDefault(Table.CLOCK.audience().wireName(), Map.of())
        .getOrDefault(Table.CLOCK.wireName(), new TreeMap<>())
        .put(key(clock), clock);
  }

  /** The version held of each audience, by its name on the wire. */
  public synchronized Map<String, Long> versions() {
    return Map.copyOf(versions);
  }

  public <R extends Row> List<R> rows(Table table, Class<R> type) {
    return copy(table).stream().map(row -> Json.read(row, type)).toList();
  }

  /** All that is held: every row, by its audience, its table and its key. */
  public synchronized Map<String, JsonNode> contents() {
    Map<String, JsonNode> contents = new TreeMap<>();
    audiences.forEach((audience, tables) ->
        tables.forEach((table, rows) ->
            rows.forEach((key, row) -> contents.put(String.join(" ", audience, table, key), row))));
    return contents;
  }

  private synchronized Collection<JsonNode> copy(Table table) {
    return List.copyOf(
        audiences
            .getOrDefault(table.audience().wireName(), Map.of())
            .getOrDefault(table.wireName(), Map.of())
            .values());
  }

  private static String key(JsonNode row) {
    return row.path("key").asString();
  }
}
