package bidfair.server.rehearsal;

import bidfair.server.json.Json;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Tables as a browser keeps them, from the frames that it is shown. Not thread-safe. */
public final class ShownTables {
  private final Map<String, Map<String, JsonNode>> tables = new HashMap<>();

  /**
   * Takes the changes of the next frame.
   *
   * @param changes by the table's name
   */
  public void take(JsonNode changes) {
    changes
        .properties()
        .forEach(change -> {
          var rows = tables.computeIfAbsent(change.getKey(), _ -> new LinkedHashMap<>());
          change.getValue().path("gone").forEach(key -> rows.remove(key.asString()));
          change.getValue().path("put").forEach(row -> rows.put(row.path("key").asString(), row));
          change.getValue().path("set").forEach(part -> patch(rows, part));
        });
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
  public int month() {
    return clock().path("month").asInt();
  }

  private JsonNode clock() {
    return tables.getOrDefault(Table.CLOCK.wireName(), Map.of()).values().stream()
        .findFirst()
        .orElse(MissingNode.getInstance());
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
