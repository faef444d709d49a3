package bidfair.server.world;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.Decided;
import bidfair.server.lab.SeatFirms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who was ever in which firm, as a journal goes by. */
final class Places {
  private static final int MOST_SEATS = 50;

  private final SeatFirms firms = new SeatFirms();
  private final Set<Sightings.Insight> places = new HashSet<>();

  void follow(Decided decided) {
    decided.events().forEach(firms::apply);
    for (int seat = 1; seat <= MOST_SEATS; seat++) {
      Optional<FirmId> firm = firms.firmOf(seat);
      if (firm.isPresent()) {
        places.add(new Sightings.Insight(seat, firm.get()));
      }
    }
  }

  /**
   * @throws Broken if somebody has looked into a firm without ever having been in it
   */
  void check(Set<Sightings.Insight> insights) {
    for (Sightings.Insight insight : insights) {
      Broken.unless(places.contains(insight), 4, "%s was never that seat's firm", insight);
    }
  }
}
