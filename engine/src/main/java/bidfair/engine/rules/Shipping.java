package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.Optional;

/** Sending an order's goods to the client (rulebook §8). */
public final class Shipping {
  private Shipping() {}

  /** Needs the stock; costs freight per unit and the service surcharge. */
  static Optional<Rejection> ship(Turn turn, FirmId firm, OrderId id) {
    GameState state = turn.state();
    Optional<Order> found =
        state.orders().find(id).filter(candidate -> candidate.firm().equals(firm));
    if (found.isEmpty()) {
      return of(Rejection.UNKNOWN_ORDER);
    }
    Order order = found.get();
    if (order.status() == Order.Status.ON_THE_WAY) {
      return of(Rejection.ALREADY_SHIPPED);
    }
    if (!order.isOpen()) {
      return of(Rejection.ORDER_CLOSED);
    }
    if (state.warehouse().stock(firm, order.product()) < order.quantity()) {
      return of(Rejection.NOT_ENOUGH_STOCK);
    }
    OrderRules rules = state.rules().orders();
    Money cost = cost(state, order);
    Money freight = DeliveryCosts.freight(rules, order.quantity());
    Money surcharge = DeliveryCosts.surcharge(rules, cost, order.level());
    if (!Payments.canChoose(state, firm, freight.plus(surcharge))) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    Reference reference = new Reference.ToOrder(id);
    Payments.book(turn, firm, Entry.FREIGHT, freight, reference);
    Payments.book(turn, firm, Entry.SERVICE_SURCHARGE, surcharge, reference);
    Payments.book(turn, firm, Entry.SHIPMENT, cost, reference);
    int transit = state.market().industryOf(order.client()).transitDays();
    turn.emit(new Event.OrderShipped(id, state.day() + transit));
    return empty();
  }

  /** What an order's goods cost: the product's cost × quantity. */
  public static Money cost(GameState state, Order order) {
    return state.market().product(order.product()).unitCost().times(order.quantity());
  }
}
