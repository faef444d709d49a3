package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Order;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ships what is in stock and buys what is missing, the order due first before the others. */
record Fulfil() implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    List<Order> waiting =
        view.openOrders().stream()
            .filter(order -> order.status() == Order.Status.UNSHIPPED)
            .sorted(Comparator.comparingInt(Order::dueOn))
            .toList();
    Map<ProductId, Integer> stock = new TreeMap<>();
    Map<ProductId, Integer> coming = new TreeMap<>();
    for (Order order : waiting) {
      int inStock = stock.computeIfAbsent(order.product(), view::stock);
      int onTheWay = coming.computeIfAbsent(order.product(), view::onTheWay);
      Product product = view.product(order.product());
      Money delivery = delivery(view.rules().orders(), order, product);
      int missing = order.quantity() - inStock - onTheWay;
      if (inStock >= order.quantity()) {
        if (agenda.pay(delivery, Money.ZERO, new Action.ShipOrder(order.id()))) {
          stock.put(order.product(), inStock - order.quantity());
        }
      } else if (missing <= 0) {
        coming.put(order.product(), onTheWay - (order.quantity() - inStock));
        stock.put(order.product(), 0);
      } else if (arrivesInTime(view)
          && agenda.pay(
              product.unitCost().times(missing),
              delivery.plus(view.monthlyCosts()),
              new Action.BuyGoods(order.product(), missing))) {
        coming.put(order.product(), 0);
        stock.put(order.product(), 0);
      }
    }
  }

  /** Freight and the surcharge of the service promised. */
  private static Money delivery(OrderRules rules, Order order, Product product) {
    return rules
        .freightPerUnit()
        .times(order.quantity())
        .plus(product.unitCost().times(order.quantity()).at(rules.surcharge(order.level())));
  }

  /** Goods that come after the last day can be shipped no more. */
  private static boolean arrivesInTime(PlayerView view) {
    return view.day() + view.rules().orders().purchaseDays() <= view.rules().calendar().lastDay();
  }
}
