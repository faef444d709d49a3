package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Order;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import java.util.Comparator;
import java.util.List;

/**
 * Bids shortly before the opening, when recognition and cash are known, first where the firm is
 * known best, for no more goods than it hopes to pay for.
 *
 * @param inAll as much goods, at cost, as all bids and unpaid orders may come to, as a rate of cash
 * @param each as much goods as one bid may come to, as a rate of cash
 */
record Bidding(Pricing pricing, ProductChoice choice, Rate inAll, Rate each) implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    int closing = view.rules().calendar().bidClosingDay();
    if (view.dayOfMonth() != closing - 1) {
      return;
    }
    Money left = agenda.cash().at(inAll).minus(promised(view));
    Money most = agenda.cash().at(each);
    List<Client> customers =
        view.managed().stream()
            .filter(client -> view.openTender(client.id()).isPresent())
            .sorted(
                Comparator.comparingInt((Client client) -> view.relation(client).recognition())
                    .reversed())
            .toList();
    for (Client client : customers) {
      Tender tender = view.openTender(client.id()).orElseThrow();
      Product product = choice.choose(view, client, view.month());
      Money goods = product.unitCost().times(tender.quantity());
      if (left.covers(goods)
          && most.covers(goods)
          && agenda.pay(
              bond(view, client, tender), Money.ZERO, bid(view, client, tender, product))) {
        left = left.minus(goods);
      }
    }
  }

  private Action bid(PlayerView view, Client client, Tender tender, Product product) {
    Money price = pricing.unitPrice(view, client, tender, product);
    return new Action.SubmitBid(tender.id(), product.id(), price, pricing.level());
  }

  /** Goods of orders not yet shipped, at cost. */
  private static Money promised(PlayerView view) {
    Money goods = Money.ZERO;
    for (Order order : view.openOrders()) {
      if (order.status() == Order.Status.UNSHIPPED) {
        goods = goods.plus(view.product(order.product()).unitCost().times(order.quantity()));
      }
    }
    return goods;
  }

  private static Money bond(PlayerView view, Client client, Tender tender) {
    return view.relation(client).stage() == Stage.STABLE
        ? Money.ZERO
        : tender.ceiling().times(tender.quantity()).at(view.rules().bids().bidBondRate());
  }
}
