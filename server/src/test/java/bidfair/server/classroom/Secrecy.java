package bidfair.server.classroom;

import bidfair.engine.units.FirmId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Holds that nobody is shown what is another's. A firm's versions begin far from any other's, so a
 * version tells whose frame it is. Thread-safe.
 */
public final class Secrecy {
  private final Map<Long, FirmId> ownerOfVersion = new ConcurrentHashMap<>();

  /**
   * @throws IllegalStateException if somebody of this firm must not see this frame
   */
  public void check(FirmId firm, JsonNode frame) {
    JsonNode tables = frame.path("tables");
    switch (frame.path("audience").asString()) {
      case "everyone" -> tables.at("/tenders/put").forEach(Secrecy::checkSealed);
      case "firm" -> {
        FirmId owner = ownerOfVersion.putIfAbsent(frame.path("version").asLong(), firm);
        require(owner == null || owner.equals(firm), firm + " was shown a frame of " + owner);
        tables
            .at("/mine/put")
            .forEach(mine ->
                require(mine.path("firm").asInt() == firm.number(), firm + " was shown " + mine));
      }
      default -> throw new IllegalStateException(firm + " was shown " + frame.path("audience"));
    }
  }

  private static void checkSealed(JsonNode tender) {
    boolean open = tender.path("status").asString().equals("OPEN");
    boolean tells = tender.has("bids") || tender.has("winner") || tender.has("winningPrice");
    require(!(open && tells), "bids are not sealed: " + tender);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
