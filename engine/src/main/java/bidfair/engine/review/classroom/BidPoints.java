package bidfair.engine.review.classroom;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Tender;
import java.util.List;

/** Every valid bid as a point. */
final class BidPoints {
  private BidPoints() {}

  static List<BidPoint> of(GameState state) {
    return state.bids().sheets().stream()
        .flatMap(sheet ->
            sheet.bids().stream()
                .filter(judged -> judged.score().isPresent())
                .map(judged -> point(state, sheet, judged)))
        .toList();
  }

  private static BidPoint point(GameState state, OpeningSheet sheet, JudgedBid judged) {
    Bid bid = judged.bid();
    Tender tender = state.market().tender(sheet.tender());
    return new BidPoint(
        tender.id(),
        bid.firm(),
        tender.month(),
        Markup.share(bid.unitPrice(), tender.ceiling()),
        Markup.of(state.market(), bid),
        judged.recognition(),
        sheet.winner().filter(bid.firm()::equals).isPresent());
  }
}
