package bidfair.engine.review.tender;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Score;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.Money;
import java.util.Optional;

/** Splits the distance to the winner by what made it. */
final class Gaps {
  private Gaps() {}

  static Gap toWinner(Reopening opening, JudgedBid winner, JudgedBid own, Offer offer) {
    Score best = winner.score().orElseThrow();
    Score mine = own.score().orElseGet(() -> scoreIfValid(opening, offer));
    Weights weights = opening.tender().weights();
    int voided = own.score().isPresent() ? 0 : mine.total();
    return new Gap(
        best.total() - mine.total() + voided,
        weights.recognition() * (best.recognition() - mine.recognition()),
        weights.price() * (best.price() - mine.price()),
        weights.service() * (best.service() - mine.service()),
        voided);
  }

  static Decider decider(JudgedBid own, Optional<Gap> gap) {
    if (own.voidReason().isPresent()) {
      return Decider.VOID;
    }
    return gap.map(Gaps::largestPart).orElse(Decider.TOO_FEW_BIDS);
  }

  private static Decider largestPart(Gap gap) {
    if (gap.total() == 0) {
      return Decider.TIE;
    }
    if (gap.recognition() >= gap.price() && gap.recognition() >= gap.service()) {
      return Decider.RECOGNITION;
    }
    return gap.price() >= gap.service() ? Decider.PRICE : Decider.SERVICE;
  }

  /** Against the lowest valid price, or its own if that is lower. */
  private static Score scoreIfValid(Reopening opening, Offer own) {
    Money lowest = own.bid().unitPrice();
    for (Offer offer : opening.offers()) {
      Money price = offer.bid().unitPrice();
      if (price.compareTo(lowest) < 0 && opening.judging().isValid(opening.tender(), offer)) {
        lowest = price;
      }
    }
    return opening.judging().score(opening.tender(), own, lowest);
  }
}
