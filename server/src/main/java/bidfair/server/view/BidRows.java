package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.FirmRow;
import java.util.List;

/** Table {@code bids}: the firm's own, as nobody else's are to be seen before the opening. */
final class BidRows {
  private BidRows() {}

  static List<FirmRow.StandingBid> of(GameState game, FirmId firm) {
    return game.bids().standing(firm).stream()
        .map(bid ->
            new FirmRow.StandingBid(
                bid.tender(), bid.product(), bid.unitPrice(), bid.level(), bid.bond()))
        .toList();
  }
}
