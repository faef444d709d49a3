package bidfair.engine.review.classroom;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import java.util.stream.Stream;

/**
 * Prices at which firms meet without a word between them: round ones of at most two digits (1 400
 * or 0.35 yuan), and whole per cents, to the fen next to them, of what everybody reckons with: the
 * tender's ceiling, the cost of the product bid, and this cost with freight and service surcharge.
 */
final class Coincidence {
  private static final int PER_CENT = 100;

  private Coincidence() {}

  static boolean isLikely(GameState state, Bid bid) {
    Money ceiling = state.market().tender(bid.tender()).ceiling();
    Money cost = state.market().product(bid.product()).unitCost();
    return isRound(bid.unitPrice())
        || Stream.of(ceiling, cost, delivered(state.rules().orders(), cost, bid.level()))
            .anyMatch(whole -> isPerCentOf(whole, bid.unitPrice()));
  }

  private static Money delivered(OrderRules rules, Money cost, ServiceLevel level) {
    return cost.plus(DeliveryCosts.freight(rules, 1))
        .plus(DeliveryCosts.surcharge(rules, cost, level));
  }

  private static boolean isRound(Money price) {
    long digits = price.fen();
    while (digits % 10 == 0) {
      digits /= 10;
    }
    return digits < 100;
  }

  private static boolean isPerCentOf(Money whole, Money price) {
    long over = price.fen() % whole.fen() * PER_CENT % whole.fen();
    return over < PER_CENT || whole.fen() - over < PER_CENT;
  }
}
