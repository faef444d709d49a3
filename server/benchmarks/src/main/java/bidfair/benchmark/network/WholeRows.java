package bidfair.benchmark.network;

import bidfair.server.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser's tables, to tell what a frame would be if it told whole rows, as frames did before
 * they told what has changed: the baseline of the figures here. Not thread-safe.
 */
final class WholeRows {
  private final TableSizes sizes;
  private final Map<String, JsonNode> rows = new HashMap<>();

  WholeRows(TableSizes sizes) {
    this.sizes = sizes;
  }

  /** Applies a frame; how many bytes it would be with whole rows. */
  int read(byte[] json) {
    JsonNode message = Json.tree(new String(json, StandardCharsets.UTF_8));
    int[] longer = new int[1];
    message
        .path("tables")
        .forEachEntry((table, change) -> {
          int sent = length(change);
          int whole = length(whole(table, change));
          sizes.add(table, sent, whole);
          longer[0] += whole - sent;
        });
    return json.length + longer[0];
  }

  private ObjectNode whole(String table, JsonNode change) {
    ObjectNode whole = ((ObjectNode) change).objectNode();
    ArrayNode put = whole.putArray("put");
    for (JsonNode row : change.path("put")) {
      rows.put(name(table, row), row);
      put.add(row);
    }
    for (JsonNode part : change.path("set")) {
      ObjectNode row = ((ObjectNode) rows.getOrDefault(name(table, part), part)).deepCopy();
      row.setAll((ObjectNode) part);
      row.removeIf(JsonNode::isNull);
      rows.put(name(table, part), row);
      put.add(row);
    }
    ArrayNode gone = whole.putArray("gone");
    change.path("gone").forEach(gone::add);
    return whole;
  }

  private static String name(String table, JsonNode row) {
    return table + " " + row.path("key").asString();
  }

  private static int length(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
