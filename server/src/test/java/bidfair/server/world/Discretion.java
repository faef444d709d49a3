package bidfair.server.world;

import bidfair.server.lab.Actor;
import bidfair.server.protocol.Audience;
import tools.jackson.databind.JsonNode;

/** What no frame may show, as far as a frame alone can tell. */
final class Discretion {
  private Discretion() {}

  static void check(Actor who, JsonNode frame) {
    String audience = frame.path("audience").asString();
    boolean meant =
        audience.equals(Audience.EVERYONE.wireName())
            || (who instanceof Actor.Seat && audience.equals(Audience.FIRM.wireName()))
            || (who instanceof Actor.Teacher && audience.equals(Audience.TEACHER.wireName()));
    Broken.unless(meant, 4, "%s is shown a frame of %s", who, audience);
    for (JsonNode tender : frame.at("/tables/tenders/put")) {
      boolean open = tender.path("status").asString().equals("OPEN");
      boolean tells = tender.has("bids") || tender.has("winner") || tender.has("winningPrice");
      Broken.unless(!open || !tells, 4, "bids are not sealed: %s", tender);
    }
  }
}
