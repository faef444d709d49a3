package bidfair.engine.robot;

import bidfair.engine.market.Client;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.IndustryId;

/** What robots look for in a client; clients that appeal alike are told apart by a whim. */
final class Tastes {
  private Tastes() {}

  /** No preference but for clients that call a tender this month. */
  static long anybody(PlayerView view, Client client) {
    return (view.openTender(client.id()).isPresent() ? 50L : 0L) + whim(view, client);
  }

  /** Clients with large orders. */
  static long bigOrders(PlayerView view, Client client) {
    Industry industry = view.industryOf(client);
    long thousands = industry.orderCostMin().plus(industry.orderCostMax()).fen() / 200_000;
    return thousands + anybody(view, client);
  }

  /** Clients that value recognition and service rather than price. */
  static long loyal(PlayerView view, Client client) {
    return 10L * (100 - view.industryOf(client).weights().price()) + anybody(view, client);
  }

  /** Clients of industries in which the firm has clients already, so that a fair reaches many. */
  static long neighbours(PlayerView view, Client client) {
    IndustryId industry = client.industry();
    long known = view.managed().stream().filter(other -> other.industry().equals(industry)).count();
    return 1_000 * known
        + 100L * Chance.below(5, view.firm().id().number(), industry.key().hashCode())
        + anybody(view, client);
  }

  private static int whim(PlayerView view, Client client) {
    return Chance.below(100, view.firm().id().number(), client.id().number());
  }
}
