package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.Shipping;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at every order at the end of its last days to buy and to ship, and finds the causes. */
final class LateOrderCauses implements Spectator {
  private final Set<OrderId> withoutCash = new TreeSet<>();
  private final Set<OrderId> inStock = new TreeSet<>();

  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.DayBegan) {
      for (Order order : state.orders().open()) {
        if (order.status() == Order.Status.UNSHIPPED) {
          lookAt(state, order);
        }
      }
    }
  }

  List<LateCount> counts(GameState state) {
    Tally<LateCause> tally = new Tally<>(LateCause.class);
    for (Order order : state.orders().all()) {
      if (isLate(state, order)) {
        tally.add(cause(order));
      }
    }
    return tally.map(LateCount::new);
  }

  private static boolean isLate(GameState state, Order order) {
    return (order.isOpen() ? state.day() : order.closedOn()) > order.dueOn();
  }

  private LateCause cause(Order order) {
    if (withoutCash.contains(order.id())) {
      return LateCause.NO_CASH;
    }
    if (order.arrivesOn() == 0) {
      return LateCause.NEVER_SHIPPED;
    }
    return inStock.contains(order.id()) ? LateCause.SHIPPED_LATE : LateCause.BOUGHT_LATE;
  }

  private void lookAt(GameState state, Order order) {
    OrderRules rules = state.rules().orders();
    int transit = state.market().industryOf(order.client()).transitDays();
    int toShip = Math.max(order.awardedOn(), order.dueOn() - transit);
    int toBuy = Math.max(order.awardedOn(), toShip - rules.purchaseDays());
    Money cash = state.ledger(order.firm()).cash();
    if (state.day() == toBuy && !cash.covers(missingGoods(state, order))) {
      withoutCash.add(order.id());
    }
    if (state.day() == toShip && missing(state, order, 0) == 0) {
      inStock.add(order.id());
      if (!cash.covers(shipment(state, order))) {
        withoutCash.add(order.id());
      }
    }
  }

  private static Money shipment(GameState state, Order order) {
    OrderRules rules = state.rules().orders();
    return DeliveryCosts.freight(rules, order.quantity())
        .plus(DeliveryCosts.surcharge(rules, Shipping.cost(state, order), order.level()));
  }

  /** What the goods would cost that are neither in stock nor on their way to it. */
  private static Money missingGoods(GameState state, Order order) {
    int bought =
        state.warehouse().onTheWay(order.firm()).stream()
            .filter(purchase -> purchase.product().equals(order.product()))
            .mapToInt(purchase -> purchase.quantity())
            .sum();
    return state.market().product(order.product()).unitCost().times(missing(state, order, bought));
  }

  /**
   * How much an order lacks once the firm's orders of the product that are due before are served.
   */
  private static int missing(GameState state, Order order, int bought) {
    long wanted =
        state.orders().open(order.firm()).stream()
            .filter(other -> other.status() == Order.Status.UNSHIPPED)
            .filter(other -> other.product().equals(order.product()))
            .filter(other -> comesFirst(other, order))
            .mapToLong(Order::quantity)
            .sum();
    long there = (long) state.warehouse().stock(order.firm(), order.product()) + bought;
    return (int) Math.clamp(wanted - there, 0L, (long) order.quantity());
  }

  /** Also for the order itself. */
  private static boolean comesFirst(Order other, Order order) {
    return other.dueOn() != order.dueOn()
        ? other.dueOn() < order.dueOn()
        : other.id().compareTo(order.id()) <= 0;
  }
}
