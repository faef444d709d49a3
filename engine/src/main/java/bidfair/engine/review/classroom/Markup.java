package bidfair.engine.review.classroom;

import bidfair.engine.game.Bid;
import bidfair.engine.market.Market;
import bidfair.engine.units.Money;

/** How far a bid's price lies above the cost of its product. */
final class Markup {
  private static final int WHOLE = 10_000;

  private Markup() {}

  /** In bp of the cost, rounded towards minus infinity; negative for a price below it. */
  static int of(Market market, Bid bid) {
    Money cost = market.product(bid.product()).unitCost();
    return share(bid.unitPrice(), cost) - WHOLE;
  }

  /** A price in bp of another amount, rounded down. */
  static int share(Money price, Money whole) {
    return Math.toIntExact(Math.multiplyExact(price.fen(), (long) WHOLE) / whole.fen());
  }
}
