package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;

/**
 * What an opening found (rulebook §7).
 *
 * @param bids all bids in order of submission
 * @param winner the firm that won, absent if the tender failed
 * @param winningPrice the winner's price per unit
 */
public record OpeningSheet(
    TenderId tender,
    int day,
    List<JudgedBid> bids,
    Optional<FirmId> winner,
    Optional<Money> winningPrice) {
  public OpeningSheet {
    bids = List.copyOf(bids);
  }

  public boolean failed() {
    return winner.isEmpty();
  }
}
