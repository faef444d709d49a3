package bidfair.engine.oracle;

import bidfair.engine.game.Action;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.Product;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chapter 8: goods, deliveries, invoices and lateness. */
final class Orders {
  private final World world;
  private final OrderRules rules;

  Orders(World world) {
    this.world = world;
    this.rules = world.rules.orders();
  }

  boolean purchase(World.Firm firm, Action.BuyGoods action) {
    Optional<Product> product = world.market.find(action.product());
    if (product.isEmpty() || action.quantity() < 1) {
      return false;
    }
    long price = product.get().unitCost().fen() * action.quantity();
    if (firm.cash < price) {
      return false;
    }
    firm.cash -= price;
    int arrival = world.day + rules.purchaseDays();
    world.purchases.add(
        new World.Purchase(++world.purchasesMade, firm, product.get(), action.quantity(), arrival));
    return true;
  }

  boolean giveBack(World.Firm firm, Action.ReturnGoods action) {
    Optional<Product> product = world.market.find(action.product());
    if (product.isEmpty()
        || action.quantity() < 1
        || firm.stock(action.product()) < action.quantity()) {
      return false;
    }
    firm.stock.merge(action.product(), -action.quantity(), Integer::sum);
    firm.cash +=
        Numbers.share(product.get().unitCost().fen() * action.quantity(), rules.returnRate());
    return true;
  }

  boolean ship(World.Firm firm, Action.ShipOrder action) {
    int number = action.order().number();
    if (number < 1 || number > world.orders.size()) {
      return false;
    }
    World.Order order = world.orders.get(number - 1);
    int quantity = order.tender.quantity();
    long freight =
        rules.freightPerUnit().fen() * quantity
            + Numbers.share(order.cost(), rules.surcharge(order.level));
    if (order.firm != firm
        || order.state != World.OrderState.UNSHIPPED
        || firm.stock(order.product.id()) < quantity
        || firm.cash < freight) {
      return false;
    }
    firm.cash -= freight;
    firm.stock.merge(order.product.id(), -quantity, Integer::sum);
    order.state = World.OrderState.ON_THE_WAY;
    order.arrivalDay = world.day + industryOf(order).transitDays();
    return true;
  }

  void receivePurchases() {
    for (World.Purchase purchase : List.copyOf(world.purchases)) {
      if (purchase.arrivalDay() == world.day) {
        world.purchases.remove(purchase);
        purchase.firm().stock.merge(purchase.product().id(), purchase.quantity(), Integer::sum);
      }
    }
  }

  void acceptArrivals() {
    for (World.Order order : world.orders) {
      if (order.state == World.OrderState.ON_THE_WAY && order.arrivalDay == world.day) {
        accept(order);
      }
    }
  }

  void payInvoicesDue() {
    pay(invoice -> invoice.dueDay() <= world.day);
  }

  void payAllInvoices() {
    pay(_ -> true);
  }

  void accept(World.Order order) {
    World.Firm firm = order.firm;
    order.state = World.OrderState.ACCEPTED;
    firm.cash += order.bond;
    order.bond = 0;
    world.invoices.add(new World.Invoice(firm, order.value(), world.day + rules.paymentDays()));
    int late = Math.max(0, world.day - order.dueDay);
    firm.closedOrders++;
    World.Pair pair = firm.pair(clientOf(order));
    if (late == 0) {
      firm.onTimeOrders++;
      pair.recognition = Numbers.grown(pair.recognition, rules.onTimeGain());
    } else {
      pair.recognition = Numbers.bounded(pair.recognition - rules.lateLoss());
    }
    int level = world.rules.scoring().level(order.level);
    int perceived = Math.max(0, level - rules.serviceLossPerLateDay() * late);
    int satisfaction =
        Math.min(rules.satisfactionMax(), 10_000 * perceived / industryOf(order).expectedService());
    pair.recognition = Numbers.bounded(pair.recognition + Math.floorDiv(satisfaction - 10_000, 10));
    pair.lastContactMonth = world.month();
  }

  void chargeLate() {
    for (World.Order order : world.orders) {
      if (order.open() && world.day > order.dueDay && order.charges < rules.lateChargeDays()) {
        order.charges++;
        order.firm.cash -= Numbers.share(order.value(), rules.lateChargeRate());
        if (order.charges == rules.lateChargeDays() && order.state == World.OrderState.UNSHIPPED) {
          failToDeliver(order);
        }
      }
    }
  }

  private void failToDeliver(World.Order order) {
    order.state = World.OrderState.DEFAULTED;
    order.firm.cash -= Numbers.share(order.value(), rules.defaultPenaltyRate());
    order.bond = 0;
    order.firm.closedOrders++;
    World.Pair pair = order.firm.pair(clientOf(order));
    pair.recognition = Numbers.bounded(pair.recognition - rules.defaultLoss());
    if (pair.managed()) {
      pair.stage = World.Stage.DECLINE;
    }
  }

  private void pay(Predicate<World.Invoice> which) {
    for (World.Invoice invoice : List.copyOf(world.invoices)) {
      if (which.test(invoice)) {
        world.invoices.remove(invoice);
        invoice.firm().cash += invoice.amount();
      }
    }
  }

  private Client clientOf(World.Order order) {
    return world.market.client(order.tender.client());
  }

  private Industry industryOf(World.Order order) {
    return world.market.industry(clientOf(order).industry());
  }
}
