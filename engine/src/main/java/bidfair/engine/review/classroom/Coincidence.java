package bidfair.engine.review.classroom;

import bidfair.engine.game.Bid;
import bidfair.engine.market.Market;
import bidfair.engine.units.Money;

/**
 * Prices at which firms meet without a word between them: round ones of at most two digits (1 400
 * or 0.35 yuan), and those a whole number of times 5 % of the tender's ceiling or of the cost of
 * the product bid, such as the ceiling or the cost itself, to the fen next to it.
 */
final class Coincidence {
  /** 5 % is one twentieth. */
  private static final int PARTS = 20;

  private Coincidence() {}

  static boolean isLikely(Market market, Bid bid) {
    return isRound(bid.unitPrice())
        || isStepOf(market.tender(bid.tender()).ceiling(), bid.unitPrice())
        || isStepOf(market.product(bid.product()).unitCost(), bid.unitPrice());
  }

  private static boolean isRound(Money price) {
    long digits = price.fen();
    while (digits % 10 == 0) {
      digits /= 10;
    }
    return digits < 100;
  }

  private static boolean isStepOf(Money whole, Money price) {
    long over = Math.multiplyExact(price.fen(), (long) PARTS) % whole.fen();
    return over < PARTS || whole.fen() - over < PARTS;
  }
}
