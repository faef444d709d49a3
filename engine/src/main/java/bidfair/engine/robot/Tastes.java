package bidfair.engine.robot;

import bidfair.engine.scenario.Industry;
import bidfair.engine.units.IndustryId;

/** What robots look for in a client. */
final class Tastes {
  private Tastes() {}

  /** No preference. */
  static long anybody(PlayerView view, Industry industry) {
    return 0;
  }

  /** Clients with large orders. */
  static long bigOrders(PlayerView view, Industry industry) {
    return industry.orderCostMin().plus(industry.orderCostMax()).fen() / 200_000;
  }

  /** Clients that value recognition and service rather than price. */
  static long loyal(PlayerView view, Industry industry) {
    return 10L * (100 - industry.weights().price());
  }

  /** Clients of industries in which the firm has clients already, so that a fair reaches many. */
  static long neighbours(PlayerView view, Industry industry) {
    IndustryId id = industry.id();
    long known = view.managed().stream().filter(other -> other.industry().equals(id)).count();
    return 1_000 * known + 100L * Chance.below(5, view.firm().id().number(), id.key().hashCode());
  }
}
