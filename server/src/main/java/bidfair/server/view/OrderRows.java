package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.LateOrders;
import bidfair.engine.rules.Satisfaction;
import bidfair.engine.rules.Shipping;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.protocol.FirmRow;
import java.util.List;
import java.util.Optional;

/** Table {@code orders}: what the firm has won, from award to the end. */
final class OrderRows {
  private OrderRows() {}

  static List<FirmRow.FirmOrder> of(GameState game, FirmId firm) {
    return game.orders().all().stream()
        .filter(order -> order.firm().equals(firm))
        .map(order -> row(game, order))
        .toList();
  }

  private static FirmRow.FirmOrder row(GameState game, Order order) {
    OrderRules rules = game.rules().orders();
    int transitDays = game.market().industryOf(order.client()).transitDays();
    Money goodsCost = Shipping.cost(game, order);
    return new FirmRow.FirmOrder(
        order.id(),
        order.tender(),
        order.client(),
        order.product(),
        order.quantity(),
        order.unitPrice(),
        order.value(),
        order.level(),
        order.awardedOn(),
        order.dueOn(),
        transitDays,
        order.dueOn() - transitDays,
        order.bond(),
        goodsCost,
        DeliveryCosts.freight(rules, order.quantity())
            .plus(DeliveryCosts.surcharge(rules, goodsCost, order.level())),
        LateOrders.chargePerDay(rules, order),
        order.lateCharges(),
        LateOrders.defaultOn(rules, order),
        game.warehouse().stock(order.firm(), order.product()),
        GoodsRows.onTheWay(game, order.firm(), order.product()),
        order.status(),
        order.arrivesOn(),
        order.closedOn(),
        satisfaction(game, order));
  }

  private static Optional<Integer> satisfaction(GameState game, Order order) {
    return order.status() == Order.Status.ACCEPTED
        ? Optional.of(Satisfaction.of(game, order, order.closedOn()))
        : Optional.empty();
  }
}
