package bidfair.server.export.table;

import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.Money;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every firm with every client that it ever reached or bid for. */
final class CustomersTable {
  private record Row(
      GameFirm firm, Client client, Relation relation, int bids, int won, List<Order> orders) {
    boolean begun() {
      return relation.stage() != Stage.PROSPECT || relation.recognition() > 0 || bids > 0;
    }

    Money sales() {
      return orders.stream()
          .filter(order -> order.status() == Order.Status.ACCEPTED)
          .map(Order::value)
          .reduce(Money.ZERO, Money::plus);
    }
  }

  private final JournaledGame game;
  private final Map<ClientId, List<OpeningSheet>> sheets;
  private final Map<ClientId, List<Order>> orders;

  private CustomersTable(JournaledGame game) {
    this.game = game;
    sheets =
        game.state().bids().sheets().stream()
            .collect(
                Collectors.groupingBy(
                    sheet -> game.state().market().tender(sheet.tender()).client()));
    orders = game.state().orders().all().stream().collect(Collectors.groupingBy(Order::client));
  }

  static Table<?> of(JournaledGame game, GameNames names) {
    return Table.of("customers", new CustomersTable(game).rows(), columns(names));
  }

  private static List<Column<Row>> columns(GameNames names) {
    return List.of(
        Column.whole("firmNumber", row -> row.firm.id().number()),
        Column.text("firm", row -> row.firm.name()),
        Column.whole("clientNumber", row -> row.client.id().number()),
        Column.text("client", row -> names.of(row.client.id())),
        Column.text("industry", row -> names.of(row.client.industry())),
        Column.whole("entryMonth", row -> row.client.entryMonth()),
        Column.cell("stage", row -> Cell.of(names.texts().of(row.relation.stage()))),
        Column.cell("recognition", row -> Cell.points(row.relation.recognition())),
        Column.cell("lastContactMonth", row -> Cell.day(row.relation.lastContactMonth())),
        Column.cell("lostMonth", row -> Cell.day(row.relation.lostMonth())),
        Column.whole("bids", Row::bids),
        Column.whole("tendersWon", Row::won),
        Column.cell("sales", row -> Cell.of(row.sales())));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (GameFirm firm : game.firms()) {
      for (Client client : game.state().market().clients()) {
        Row row = row(firm, client);
        if (row.begun()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private Row row(GameFirm firm, Client client) {
    List<OpeningSheet> bidFor =
        sheets.getOrDefault(client.id(), List.of()).stream()
            .filter(sheet -> sheet.bidOf(firm.id()).isPresent())
            .toList();
    return new Row(
        firm,
        client,
        game.state().relation(firm.id(), client.id()),
        bidFor.size(),
        (int)
            bidFor.stream()
                .filter(sheet -> sheet.winner().filter(firm.id()::equals).isPresent())
                .count(),
        orders.getOrDefault(client.id(), List.of()).stream()
            .filter(order -> order.firm().equals(firm.id()))
            .toList());
  }
}
