package bidfair.server.net;

import bidfair.server.client.Patches;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes changed rows whole, so that a test can look at a frame by itself. */
final class WholeRows {
  private final Map<String, JsonNode> known = new HashMap<>();

  /** The message with all changed rows in {@code put}, as whole as they are known here. */
  JsonNode in(JsonNode message) {
    message
        .path("tables")
        .forEachEntry((table, change) -> {
          change.path("put").forEach(row -> known.put(name(table, row), row));
          if (change.has("set")) {
            ArrayNode put = ((ObjectNode) change).withArray("put");
            change
                .path("set")
                .forEach(part -> put.add(known.merge(name(table, part), part, Patches::apply)));
          }
        });
    return message;
  }

  private static String name(String table, JsonNode row) {
    return table + " " + row.path("key").asString();
  }
}
