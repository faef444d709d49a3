package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Purchase;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.Optional;

/** Buying goods and giving them back to the supplier (rulebook §8). */
public final class Goods {
  private Goods() {}

  /** Paid at cost at once, in stock some days later. */
  static Optional<Rejection> buy(Turn turn, FirmId firm, ProductId id, int quantity) {
    GameState state = turn.state();
    Optional<Product> product = state.market().find(id);
    if (product.isEmpty()) {
      return of(Rejection.UNKNOWN_PRODUCT);
    }
    if (quantity < 1) {
      return of(Rejection.QUANTITY_TOO_LOW);
    }
    Money cost = product.get().unitCost().times(quantity);
    if (!Payments.canChoose(state, firm, cost)) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    Payments.book(turn, firm, Entry.PURCHASE, cost, new Reference.ToProduct(id, quantity));
    int arrival = state.day() + state.rules().orders().purchaseDays();
    turn.emit(
        new Event.GoodsBought(
            new Purchase(state.warehouse().nextId(), firm, id, quantity, arrival)));
    return empty();
  }

  /** What comes back for so much of a product: 80 % of its cost. */
  public static Money refund(OrderRules rules, Product product, int quantity) {
    return product.unitCost().times(quantity).at(rules.returnRate());
  }

  /** Back to the supplier for 80 % of cost. */
  static Optional<Rejection> giveBack(Turn turn, FirmId firm, ProductId id, int quantity) {
    GameState state = turn.state();
    Optional<Product> product = state.market().find(id);
    if (product.isEmpty()) {
      return of(Rejection.UNKNOWN_PRODUCT);
    }
    if (quantity < 1) {
      return of(Rejection.QUANTITY_TOO_LOW);
    }
    if (state.warehouse().stock(firm, id) < quantity) {
      return of(Rejection.NOT_ENOUGH_STOCK);
    }
    OrderRules rules = state.rules().orders();
    Money cost = product.get().unitCost().times(quantity);
    Money refund = refund(rules, product.get(), quantity);
    Reference reference = new Reference.ToProduct(id, quantity);
    Payments.book(turn, firm, Entry.RETURN_REFUND, refund, reference);
    Payments.book(turn, firm, Entry.RETURN_LOSS, cost.minus(refund), reference);
    turn.emit(new Event.GoodsReturned(firm, id, quantity));
    return empty();
  }

  static void receiveArrivingToday(Turn turn) {
    GameState state = turn.state();
    for (Purchase purchase : state.warehouse().onTheWay()) {
      if (purchase.arrivesOn() == state.day()) {
        book(turn, purchase, Entry.PURCHASE_ARRIVED);
        turn.emit(new Event.GoodsArrived(purchase.id()));
      }
    }
  }

  /** A bankrupt firm's purchases on the way are lost to it (§10). */
  static void loseOnTheWay(Turn turn, FirmId firm) {
    for (Purchase purchase : turn.state().warehouse().onTheWay(firm)) {
      book(turn, purchase, Entry.PURCHASE_LOST);
      turn.emit(new Event.GoodsLost(purchase.id()));
    }
  }

  private static void book(Turn turn, Purchase purchase, Entry entry) {
    Product product = turn.state().market().product(purchase.product());
    Payments.book(
        turn,
        purchase.firm(),
        entry,
        product.unitCost().times(purchase.quantity()),
        new Reference.ToProduct(purchase.product(), purchase.quantity()));
  }
}
