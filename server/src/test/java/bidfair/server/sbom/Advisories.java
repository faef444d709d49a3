package bidfair.server.sbom;

import bidfair.server.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is known to be wrong with libraries, in the format of OSV (ossf.github.io/osv-schema). */
record Advisories(List<JsonNode> all) {
  /** The file in the repository; {@code scripts/update-advisories} renews it. */
  static final Path FILE = Path.of("../security/advisories.json");

  /**
   * @param fixed the first version without the fault after this one, if there is one
   */
  record Finding(Component component, String id, String summary, Optional<String> fixed) {
    @Override
    public String toString() {
      return "%s: %s, %s; %s"
          .formatted(
              component, id, summary, fixed.map("fixed in %s"::formatted).orElse("not fixed yet"));
    }
  }

  static Advisories read(Path file) throws IOException {
    return new Advisories(Json.tree(Files.readString(file)).valueStream().toList());
  }

  List<Finding> about(List<Component> components) {
    return components.stream().flatMap(this::about).toList();
  }

  private Stream<Finding> about(Component component) {
    return all.stream()
        .filter(advisory -> !advisory.has("withdrawn"))
        .flatMap(advisory ->
            advisory
                .path("affected")
                .valueStream()
                .filter(affected -> isAffected(component, affected))
                .map(affected -> finding(component, advisory, affected))
                .limit(1));
  }

  private static Finding finding(Component component, JsonNode advisory, JsonNode affected) {
    Optional<String> fixed =
        ranges(affected)
            .flatMap(range -> range.path("events").valueStream())
            .filter(event -> event.has("fixed"))
            .map(event -> event.path("fixed").asString(""))
            .filter(version -> Versions.ORDER.compare(version, component.version()) > 0)
            .min(Versions.ORDER);
    return new Finding(
        component, advisory.path("id").asString(""), advisory.path("summary").asString(""), fixed);
  }

  private static boolean isAffected(Component component, JsonNode affected) {
    JsonNode about = affected.path("package");
    boolean same =
        about.path("ecosystem").asString("").equals(component.ecosystem())
            && about.path("name").asString("").equals(component.name());
    return same
        && (affected
                .path("versions")
                .valueStream()
                .anyMatch(version -> version.asString("").equals(component.version()))
            || ranges(affected).anyMatch(range -> isWithin(component.version(), range)));
  }

  private static Stream<JsonNode> ranges(JsonNode affected) {
    return affected
        .path("ranges")
        .valueStream()
        .filter(range -> !range.path("type").asString("").equals("GIT"));
  }

  /** Follows the events of a range in the order of their versions, up to this version. */
  private static boolean isWithin(String version, JsonNode range) {
    record Event(String version, boolean begins, boolean after) {}
    List<Event> events = new ArrayList<>();
    for (JsonNode event : range.path("events")) {
      event
          .propertyStream()
          .forEach(entry -> {
            String kind = entry.getKey();
            events.add(
                new Event(
                    entry.getValue().asString(""),
                    kind.equals("introduced"),
                    kind.equals("last_affected")));
          });
    }
    events.sort((a, b) -> Versions.ORDER.compare(a.version(), b.version()));
    boolean within = false;
    for (Event event : events) {
      int order = Versions.ORDER.compare(version, event.version());
      if (event.after() ? order > 0 : order >= 0) {
        within = event.begins();
      }
    }
    return within;
  }
}
