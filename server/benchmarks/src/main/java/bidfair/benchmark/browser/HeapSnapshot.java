package bidfair.benchmark.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of a page's heap is of which kind, in bytes. The text is that of the browser's {@code
 * HeapProfiler}, which describes its own columns.
 */
record HeapSnapshot(Map<String, Long> bytesByKind) {
  /** What V8 made of the page's scripts: it compiles what runs often, the longer a page is used. */
  private static final String COMPILED = "code";

  private static final String NATIVE = "native";

  static HeapSnapshot of(String text) {
    JsonObject snapshot = JsonParser.parseString(text).getAsJsonObject();
    JsonObject meta = snapshot.getAsJsonObject("snapshot").getAsJsonObject("meta");
    List<String> columns = texts(meta.getAsJsonArray("node_fields"));
    List<String> kinds = texts(meta.getAsJsonArray("node_types").get(0).getAsJsonArray());
    int kind = columns.indexOf("type");
    int size = columns.indexOf("self_size");
    JsonArray nodes = snapshot.getAsJsonArray("nodes");
    return new HeapSnapshot(
        IntStream.range(0, nodes.size() / columns.size())
            .map(node -> node * columns.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    node -> kinds.get(nodes.get(node + kind).getAsInt()),
                    Collectors.summingLong(node -> nodes.get(node + size).getAsLong()))));
  }

  /** What the page's scripts have made: their objects and texts. */
  long objects() {
    return bytesByKind.entrySet().stream()
        .filter(each -> !each.getKey().equals(COMPILED) && !each.getKey().equals(NATIVE))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long compiled() {
    return bytesByKind.getOrDefault(COMPILED, 0L);
  }

  /** What the browser has for the page beside that heap: styles, boxes, animations. */
  long natives() {
    return bytesByKind.getOrDefault(NATIVE, 0L);
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.getAsString()));
    return texts;
  }
}
