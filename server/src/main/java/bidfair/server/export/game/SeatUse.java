package bidfair.server.export.game;

import bidfair.engine.units.FirmId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A seat, and how much the person in it took part in a game.
 *
 * @param firm the last one
 * @param removedAt absent while the seat is held
 * @param accepted accepted actions, by group
 * @param rejected actions that were rejected
 * @param months in how many months there was an accepted action
 * @param firstAt of the first action, accepted or not
 * @param lastAt of the last action
 */
public record SeatUse(
    int seat,
    String studentNumber,
    String name,
    FirmId firm,
    Instant takenAt,
    Optional<Instant> removedAt,
    Map<ActionGroup, Integer> accepted,
    int rejected,
    int months,
    Optional<Instant> firstAt,
    Optional<Instant> lastAt) {
  public SeatUse {
    accepted = Map.copyOf(accepted);
  }

  public int accepted(ActionGroup group) {
    return accepted.getOrDefault(group, 0);
  }

  public int acceptedInAll() {
    return accepted.values().stream().mapToInt(Integer::intValue).sum();
  }
}
