package bidfair.server.classroom;

import bidfair.engine.game.Order;
import bidfair.engine.game.Stage;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import bidfair.server.client.Tables;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies before a student: the tables, as they are at one moment. */
record Desk(
    Map<ClientId, PublicRow.Client> clients,
    List<PublicRow.Product> products,
    List<PublicRow.TenderCall> openTenders,
    FirmRow.Mine mine,
    Map<ClientId, FirmRow.Relation> relations,
    List<TenderId> bids,
    List<FirmRow.FirmOrder> orders) {

  static Desk of(Tables tables) {
    return new Desk(
        keyed(tables.rows(Table.CLIENTS, PublicRow.Client.class), PublicRow.Client::key),
        tables.rows(Table.PRODUCTS, PublicRow.Product.class),
        tables.rows(Table.TENDERS, PublicRow.TenderCall.class).stream()
            .filter(tender -> tender.status() == PublicRow.TenderCall.Status.OPEN)
            .toList(),
        tables.rows(Table.MINE, FirmRow.Mine.class).getFirst(),
        keyed(tables.rows(Table.RELATIONS, FirmRow.Relation.class), FirmRow.Relation::key),
        tables.rows(Table.BIDS, FirmRow.StandingBid.class).stream()
            .map(FirmRow.StandingBid::key)
            .toList(),
        tables.rows(Table.ORDERS, FirmRow.FirmOrder.class));
  }

  /** The clients that the firm manages, in order of their numbers. */
  List<PublicRow.Client> managed() {
    return clients.values().stream()
        .filter(client -> stage(client.key()).isManaged())
        .sorted(Comparator.comparing(PublicRow.Client::key))
        .toList();
  }

  /** Clients with a free slot that the firm does not manage, the same order for every firm. */
  List<PublicRow.Client> wanted() {
    return clients.values().stream()
        .filter(client -> client.freeSlots() > 0 && !stage(client.key()).isManaged())
        .sorted(Comparator.comparing(PublicRow.Client::key))
        .toList();
  }

  boolean manages(ClientId client) {
    return stage(client).isManaged();
  }

  /** Products that have what the client requires. */
  List<PublicRow.Product> fitting(ClientId id) {
    PublicRow.Client client = clients.get(id);
    if (client == null) {
      return List.of();
    }
    return products.stream()
        .filter(product -> product.industry().equals(client.industry()))
        .filter(product -> product.features().containsAll(client.requiredFeatures()))
        .toList();
  }

  /** Whether this much can be spent, and the month's costs twice over are still there. */
  boolean affords(Money price) {
    return mine.cash().covers(price.plus(mine.monthlyCost().times(2)));
  }

  List<FirmRow.FirmOrder> unshipped() {
    return orders.stream()
        .filter(order -> order.status() == Order.Status.UNSHIPPED)
        .sorted(Comparator.comparing(FirmRow.FirmOrder::key))
        .toList();
  }

  private Stage stage(ClientId client) {
    FirmRow.Relation relation = relations.get(client);
    return relation == null ? Stage.PROSPECT : relation.stage();
  }

  private static <K, R extends Row> Map<K, R> keyed(List<R> rows, Function<R, K> key) {
    return rows.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
