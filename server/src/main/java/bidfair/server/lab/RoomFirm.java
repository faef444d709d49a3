package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.Optional;

/**
 * A firm as a room knows it; its business is the game's.
 *
 * @param strategy the strategy of the robot that plays it, absent if people do
 */
public record RoomFirm(FirmId id, String name, Optional<String> strategy) {
  public boolean isRobot() {
    return strategy.isPresent();
  }

  RoomFirm withName(String changed) {
    return new RoomFirm(id, changed, strategy);
  }

  RoomFirm withStrategy(Optional<String> changed) {
    return new RoomFirm(id, name, changed);
  }
}
