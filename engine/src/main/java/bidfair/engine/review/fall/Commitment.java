package bidfair.engine.review.fall;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.Shipping;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what a firm has promised and where its money is. Pure. */
final class Commitment {
  private Commitment() {}

  static Commitments of(GameState state, FirmId firm) {
    Ledger ledger = state.ledger(firm);
    List<Order> open = state.orders().open(firm);
    return new Commitments(
        ledger.balance(Account.BID_BONDS),
        ledger.balance(Account.PERFORMANCE_BONDS),
        NetWorth.goodsAtCost(ledger),
        ledger.balance(Account.RECEIVABLES),
        open.size(),
        open.stream().map(Order::value).reduce(Money.ZERO, Money::plus),
        stillToPay(state, firm, open));
  }

  /** Goods missing, freight and service of the unshipped orders. */
  private static Money stillToPay(GameState state, FirmId firm, List<Order> open) {
    Map<ProductId, Integer> needed = new TreeMap<>();
    Money toPay = Money.ZERO;
    for (Order order : open) {
      if (order.status() == Order.Status.UNSHIPPED) {
        needed.merge(order.product(), order.quantity(), Integer::sum);
        toPay =
            toPay
                .plus(DeliveryCosts.freight(state.rules().orders(), order.quantity()))
                .plus(
                    DeliveryCosts.surcharge(
                        state.rules().orders(), Shipping.cost(state, order), order.level()));
      }
    }
    for (Map.Entry<ProductId, Integer> need : needed.entrySet()) {
      ProductId product = need.getKey();
      int coming =
          state.warehouse().onTheWay(firm).stream()
              .filter(purchase -> purchase.product().equals(product))
              .mapToInt(purchase -> purchase.quantity())
              .sum();
      int missing = need.getValue() - state.warehouse().stock(firm, product) - coming;
      toPay = toPay.plus(state.market().product(product).unitCost().times(Math.max(0, missing)));
    }
    return toPay;
  }
}
