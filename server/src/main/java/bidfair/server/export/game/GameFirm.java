package bidfair.server.export.game;

import bidfair.engine.units.FirmId;
import java.util.Optional;

/**
 * A firm of a game.
 *
 * @param strategy of the robot that played it last, absent for people
 */
public record GameFirm(FirmId id, String name, Optional<String> strategy) {
  GameFirm named(String changed) {
    return new GameFirm(id, changed, strategy);
  }

  GameFirm playedBy(Optional<String> changed) {
    return new GameFirm(id, name, changed);
  }
}
