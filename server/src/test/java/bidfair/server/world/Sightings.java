package bidfair.server.world;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.Actor;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every state of an audience's tables that anybody has ever been shown, as a digest. */
final class Sightings {
  /**
   * @param what see {@link HeldTables#digests}
   */
  record Sighting(String what, long digest) {}

  /** Somebody was shown a firm's own tables. */
  record Insight(int seat, FirmId firm) {}

  private final Set<Insight> firms = new LinkedHashSet<>();
  private final Set<Sighting> all = new LinkedHashSet<>();

  /**
   * @throws Broken if it is nothing for these eyes
   */
  void add(Actor who, HeldTables tables, JsonNode frame) {
    Discretion.check(who, frame);
    if (who instanceof Actor.Seat(int seat)) {
      tables.firm().ifPresent(firm -> firms.add(new Insight(seat, firm)));
    }
    add(tables, frame);
  }

  void add(HeldTables tables, JsonNode frame) {
    tables.digests(frame).forEach((what, digest) -> all.add(new Sighting(what, digest)));
  }

  /** Which seats have looked into which firms. */
  Set<Insight> insights() {
    return firms;
  }

  /** In the order in which they were made. */
  Set<Sighting> all() {
    return all;
  }
}
