package bidfair.server.world;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every state of an audience's tables that anybody has ever been shown, as a digest. */
final class Sightings {
  /**
   * @param what see {@link HeldTables#digests}
   */
  record Sighting(String what, long digest) {}

  private final Set<Sighting> all = new LinkedHashSet<>();

  void add(HeldTables tables, JsonNode frame) {
    tables.digests(frame).forEach((what, digest) -> all.add(new Sighting(what, digest)));
  }

  /** In the order in which they were made. */
  Set<Sighting> all() {
    return all;
  }
}
