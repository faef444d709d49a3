package bidfair.server.export;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The first place at which two JSON texts differ.
 *
 * @param path a JSON pointer
 * @param expected what the record has there, "nothing" if it has nothing
 * @param found what the game has there
 */
record LineDifference(String path, String expected, String found) {
  private static final String NOTHING = "nothing";

  static Optional<LineDifference> between(JsonNode expected, JsonNode found) {
    return between("", expected, found);
  }

  private static Optional<LineDifference> between(String path, JsonNode expected, JsonNode found) {
    if (expected.equals(found)) {
      return Optional.empty();
    }
    if (expected.isObject() && found.isObject()) {
      return inMembers(path, expected, found);
    }
    if (expected.isArray() && found.isArray()) {
      return inElements(path, expected, found);
    }
    return Optional.of(new LineDifference(path, text(expected), text(found)));
  }

  /** In their order in the record, where a line's type comes first. */
  private static Optional<LineDifference> inMembers(
      String path, JsonNode expected, JsonNode found) {
    Set<String> names = new LinkedHashSet<>(expected.propertyNames());
    names.addAll(found.propertyNames());
    return names.stream()
        .flatMap(name -> between(path + "/" + name, expected.path(name), found.path(name)).stream())
        .findFirst();
  }

  private static Optional<LineDifference> inElements(
      String path, JsonNode expected, JsonNode found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      Optional<LineDifference> difference =
          between(path + "/" + i, expected.path(i), found.path(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? NOTHING : node.toString();
  }
}
