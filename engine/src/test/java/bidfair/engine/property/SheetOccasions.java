package bidfair.engine.property;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.game.VoidReason;
import java.util.List;

/** Notices what is rare at an opening: ties, too few bids, and funds spent a moment earlier. */
final class SheetOccasions {
  private final GameState state;
  private final Coverage coverage;

  SheetOccasions(GameState state, Coverage coverage) {
    this.state = state;
    this.coverage = coverage;
  }

  void notice(OpeningSheet sheet) {
    List<JudgedBid> valid =
        sheet.bids().stream().filter(judged -> judged.score().isPresent()).toList();
    if (sheet.failed() && !valid.isEmpty()) {
      coverage.saw(Occasion.TOO_FEW_VALID_BIDS);
    }
    sheet.bids().stream()
        .filter(judged -> judged.voidReason().filter(VoidReason.UNFUNDED::equals).isPresent())
        .filter(judged -> hasWonToday(judged.bid()))
        .forEach(_ -> coverage.saw(Occasion.UNFUNDED_AFTER_AN_AWARD));
    valid.stream()
        .filter(judged -> sheet.winner().filter(judged.bid().firm()::equals).isPresent())
        .forEach(winner -> noticeTies(winner, valid));
  }

  private void noticeTies(JudgedBid winner, List<JudgedBid> valid) {
    for (JudgedBid other : valid) {
      if (!other.equals(winner) && total(other) == total(winner)) {
        coverage.saw(decidedBy(winner, other));
      }
    }
  }

  private static Occasion decidedBy(JudgedBid winner, JudgedBid other) {
    if (winner.recognition() != other.recognition()) {
      return Occasion.TIE_DECIDED_BY_RECOGNITION;
    }
    return winner.bid().unitPrice().equals(other.bid().unitPrice())
        ? Occasion.TIE_DECIDED_BY_SUBMISSION
        : Occasion.TIE_DECIDED_BY_PRICE;
  }

  private static int total(JudgedBid judged) {
    return judged.score().map(Score::total).orElse(-1);
  }

  private boolean hasWonToday(Bid bid) {
    return state.orders().all().stream()
        .anyMatch(order ->
            order.firm().equals(bid.firm())
                && order.awardedOn() == state.day()
                && order.tender().compareTo(bid.tender()) < 0);
  }
}
