package bidfair.server.scenarios;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes a scenario that says only what differs from another. */
final class Extension {
  private static final String INDUSTRIES = "industries";

  private Extension() {}

  /**
   * The base with what the extension says: objects are merged member by member, anything else is
   * replaced; an industry named by its id is that of the base.
   *
   * @throws ScenarioProblems if the base has no industry of a name
   */
  static ObjectNode merge(ObjectNode base, ObjectNode extension) {
    ObjectNode merged = base.deepCopy();
    overlay(merged, extension);
    if (extension.get(INDUSTRIES) instanceof ArrayNode chosen) {
      merged.set(INDUSTRIES, industries(chosen, base));
    }
    return merged;
  }

  private static void overlay(ObjectNode target, ObjectNode changes) {
    for (var change : changes.properties()) {
      if (change.getValue() instanceof ObjectNode part
          && target.get(change.getKey()) instanceof ObjectNode whole) {
        overlay(whole, part);
      } else {
        target.set(change.getKey(), change.getValue().deepCopy());
      }
    }
  }

  private static ArrayNode industries(ArrayNode chosen, ObjectNode base) {
    ArrayNode industries = chosen.arrayNode();
    for (int i = 0; i < chosen.size(); i++) {
      JsonNode industry = chosen.get(i);
      industries.add(
          industry.isString() ? named(industry.stringValue(), base, i) : industry.deepCopy());
    }
    return industries;
  }

  private static JsonNode named(String id, ObjectNode base, int index) {
    return base.get(INDUSTRIES)
        .valueStream()
        .filter(industry -> industry.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow(() ->
            ScenarioProblems.of(
                "/" + INDUSTRIES + "/" + index,
                "no industry '%s' in the scenario extended".formatted(id)));
  }
}
