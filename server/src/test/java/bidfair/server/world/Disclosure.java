package bidfair.server.world;

import bidfair.engine.game.Event;
import bidfair.engine.game.Order;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the rules of the game tell all what firms have done in secret. */
final class Disclosure {
  private Disclosure() {}

  /** The first moment from one on at which something is told, if any. */
  static Optional<Instant> after(Instant from, List<Decided> journal) {
    return journal.stream()
        .filter(decided -> !decided.at().isBefore(from))
        .filter(decided -> decided.events().stream().anyMatch(Disclosure::tells))
        .map(Decided::at)
        .findFirst();
  }

  private static boolean tells(RoomEvent event) {
    return event instanceof RoomEvent.Played(Event played) && tells(played);
  }

  private static boolean tells(Event event) {
    return switch (event) {
      // Openings show the bids, a month's close the standings, headlines who fell or defaulted.
      case Event.TenderOpened _, Event.MonthClosed _, Event.FirmBankrupt _, Event.GameEnded _ ->
          true;
      case Event.OrderEnded(_, Order.Status status) -> status == Order.Status.DEFAULTED;
      // A client that is left has a free slot again.
      case Event.StageChanged changed -> changed.from().isManaged() != changed.to().isManaged();
      default -> false;
    };
  }
}
