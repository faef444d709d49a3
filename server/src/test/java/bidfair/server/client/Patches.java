package bidfair.server.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of which a frame tells only what has changed. */
public final class Patches {
  private Patches() {}

  /** The row as it is now; the one before stays as it was. */
  public static JsonNode apply(JsonNode before, JsonNode part) {
    ObjectNode row = ((ObjectNode) before).deepCopy();
    part.properties()
        .forEach(member -> {
          if (member.getValue().isNull()) {
            row.remove(member.getKey());
          } else {
            row.set(member.getKey(), member.getValue());
          }
        });
    return row;
  }
}
