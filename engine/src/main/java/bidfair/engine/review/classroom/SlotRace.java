package bidfair.engine.review.classroom;

import bidfair.engine.units.ClientId;
import java.util.List;

/**
 * At least two firms that wanted the same client on the same day.
 *
 * @param entries in order of arrival, one for each firm
 */
public record SlotRace(ClientId client, int day, List<RaceEntry> entries) {
  public SlotRace {
    entries = List.copyOf(entries);
  }
}
