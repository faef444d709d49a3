package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Purchase;
import bidfair.engine.rules.Goods;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.ProductId;
import bidfair.server.protocol.FirmRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the firm has in stock and on the way to it: tables {@code stock} and {@code purchases}. */
final class GoodsRows {
  private record Arrival(ProductId product, int day) implements Comparable<Arrival> {
    String key() {
      return product.key() + "-" + day;
    }

    @Override
    public int compareTo(Arrival other) {
      return key().compareTo(other.key());
    }
  }

  private GoodsRows() {}

  static List<FirmRow.Stock> stock(GameState game, FirmId firm) {
    TreeSet<ProductId> products = new TreeSet<>(game.warehouse().stockOf(firm).keySet());
    game.warehouse().onTheWay(firm).forEach(purchase -> products.add(purchase.product()));
    return products.stream().map(product -> stock(game, firm, product)).toList();
  }

  static List<FirmRow.Incoming> purchases(GameState game, FirmId firm) {
    Map<Arrival, Integer> quantities = new TreeMap<>();
    for (Purchase purchase : game.warehouse().onTheWay(firm)) {
      Arrival arrival = new Arrival(purchase.product(), purchase.arrivesOn());
      quantities.merge(arrival, purchase.quantity(), Integer::sum);
    }
    return quantities.entrySet().stream()
        .map(each ->
            new FirmRow.Incoming(
                each.getKey().key(), each.getKey().product(), each.getValue(), each.getKey().day()))
        .toList();
  }

  static int onTheWay(GameState game, FirmId firm, ProductId product) {
    return game.warehouse().onTheWay(firm).stream()
        .filter(purchase -> purchase.product().equals(product))
        .mapToInt(Purchase::quantity)
        .sum();
  }

  private static FirmRow.Stock stock(GameState game, FirmId firm, ProductId product) {
    int quantity = game.warehouse().stock(firm, product);
    return new FirmRow.Stock(
        product,
        quantity,
        onTheWay(game, firm, product),
        Goods.refund(game.rules().orders(), game.market().product(product), quantity));
  }
}
