package bidfair.server.view;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.Bonds;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.Map;
import java.util.TreeMap;

/** What a firm lets itself in for with its standing bids. */
final class Commitment {
  private Commitment() {}

  /**
   * The cash it would take if every bid won: performance bonds, freight and service, and the goods
   * beyond those that are paid for and not needed for open orders.
   */
  static Money ifAllBidsWin(GameState game, FirmId firm) {
    Rules rules = game.rules();
    Money need = Money.ZERO;
    Map<ProductId, Integer> wanted = new TreeMap<>();
    for (Bid bid : game.bids().standing(firm)) {
      Tender tender = game.market().tender(bid.tender());
      Money goods = game.market().product(bid.product()).unitCost().times(tender.quantity());
      need =
          need.plus(Bonds.performance(rules.bids(), tender, bid.unitPrice()))
              .plus(DeliveryCosts.freight(rules.orders(), tender.quantity()))
              .plus(DeliveryCosts.surcharge(rules.orders(), goods, bid.level()));
      wanted.merge(bid.product(), tender.quantity(), Integer::sum);
    }
    for (Map.Entry<ProductId, Integer> each : wanted.entrySet()) {
      int missing = Math.max(0, each.getValue() - spare(game, firm, each.getKey()));
      need = need.plus(game.market().product(each.getKey()).unitCost().times(missing));
    }
    return need;
  }

  private static int spare(GameState game, FirmId firm, ProductId product) {
    int paidFor = game.warehouse().stock(firm, product) + GoodsRows.onTheWay(game, firm, product);
    for (Order order : game.orders().open(firm)) {
      boolean waits = order.status() == Order.Status.UNSHIPPED && order.product().equals(product);
      paidFor -= waits ? order.quantity() : 0;
    }
    return Math.max(0, paidFor);
  }
}
