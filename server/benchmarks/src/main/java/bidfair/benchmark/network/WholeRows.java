package bidfair.benchmark.network;

import bidfair.server.json.Json;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What a frame would be as whole rows in a plain frame: the baseline of every figure here. */
final class WholeRows {
  private final TableSizes sizes;

  WholeRows(TableSizes sizes) {
    this.sizes = sizes;
  }

  /** How many bytes it would be with whole rows. */
  int read(byte[] json) {
    JsonNode frame = Json.tree(new String(json, StandardCharsets.UTF_8));
    frame.path("tables").forEachEntry((table, change) -> {
      int chars = change.toString().length();
      sizes.add(table, chars, chars);
    });
    return json.length;
  }
}
