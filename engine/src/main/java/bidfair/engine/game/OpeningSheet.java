package bidfair.engine.game;

import bidfair.engine.scenario.Disclosure;
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

  public Optional<JudgedBid> bidOf(FirmId firm) {
    return bids.stream().filter(judged -> judged.bid().firm().equals(firm)).findFirst();
  }

  /** Whether a firm learns the whole sheet, or only winner and price (rulebook §7). */
  public boolean isShownTo(FirmId reader, Disclosure disclosure) {
    return switch (disclosure) {
      case SHEET_TO_ALL -> true;
      case SHEET_TO_BIDDERS -> bidOf(reader).isPresent();
      case WINNER_ONLY -> false;
    };
  }
}
