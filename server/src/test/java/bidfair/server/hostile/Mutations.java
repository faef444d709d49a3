package bidfair.server.hostile;

import bidfair.server.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with a message: for every member of it, everything that it should not be. */
final class Mutations {
  private static final String HERE = "@here@";
  private static final int DEEP = 1_000;
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1",
          "-0",
          "0.5",
          "1e2",
          "1e308",
          "1e999999999",
          "-1e-999999999",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "9".repeat(30),
          "NaN",
          "-Infinity",
          "0x10",
          "007",
          "\"\"",
          "\" \"",
          "\"1\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\\u2066x\"",
          "\"\n\"",
          "\"" + "长".repeat(2_000) + "\"",
          "[]",
          "{}",
          "[null]",
          "[".repeat(DEEP) + "]".repeat(DEEP),
          "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
          "\"no end");

  private Mutations() {}

  /** A message with one thing wrong, over and over; some of them may still be right. */
  static Stream<String> of(Object message) {
    List<String> wrong = new ArrayList<>();
    ObjectNode whole = (ObjectNode) Json.tree(message);
    spoil(whole, whole, wrong);
    String text = Json.write(message);
    wrong.add(text + text);
    wrong.add(text.substring(0, text.length() - 1));
    wrong.add("\uFEFF" + text);
    return wrong.stream();
  }

  private static void spoil(ObjectNode whole, ObjectNode part, List<String> wrong) {
    for (String name : List.copyOf(part.propertyNames())) {
      JsonNode value = part.get(name);
      part.put(name, HERE);
      String text = Json.write(whole);
      VALUES.forEach(each -> wrong.add(text.replace('"' + HERE + '"', each)));
      wrong.add(text.replace('"' + HERE + '"', value + ",\"" + name + "\":" + value));
      part.remove(name);
      wrong.add(Json.write(whole));
      part.put(name + "x", 1).set(name, value);
      wrong.add(Json.write(whole));
      part.remove(name + "x");
      if (value instanceof ObjectNode inner) {
        spoil(whole, inner, wrong);
      }
    }
  }
}
