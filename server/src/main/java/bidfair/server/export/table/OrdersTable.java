package bidfair.server.export.table;

import bidfair.engine.game.Event;
import bidfair.engine.game.Order;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import java.util.List;
import java.util.Optional;

/** Every order, from its award to its end. */
final class OrdersTable {
  private record Row(Order order, Optional<Event.OrderAccepted> delivery) {}

  private OrdersTable() {}

  static Table<?> of(JournaledGame game, GameNames names) {
    List<Row> rows =
        game.state().orders().all().stream()
            .map(order -> new Row(order, game.delivery(order.id())))
            .toList();
    return Table.of("orders", rows, columns(names));
  }

  private static List<Column<Row>> columns(GameNames names) {
    return List.of(
        Column.whole("order", row -> row.order.id().number()),
        Column.whole("tender", row -> row.order.tender().number()),
        Column.text("client", row -> names.of(row.order.client())),
        Column.text("industry", row -> names.industryOf(row.order.client())),
        Column.whole("firmNumber", row -> row.order.firm().number()),
        Column.text("firm", row -> names.of(row.order.firm())),
        Column.text("product", row -> names.of(row.order.product())),
        Column.whole("quantity", row -> row.order.quantity()),
        Column.cell("unitPrice", row -> Cell.of(row.order.unitPrice())),
        Column.cell("value", row -> Cell.of(row.order.value())),
        Column.cell("serviceLevel", row -> Cell.of(names.texts().of(row.order.level()))),
        Column.whole("awardedOn", row -> row.order.awardedOn()),
        Column.whole("dueOn", row -> row.order.dueOn()),
        Column.cell("bond", row -> Cell.of(row.order.bond())),
        Column.cell("status", row -> Cell.of(names.texts().of(row.order.status()))),
        Column.cell("arrivesOn", row -> Cell.day(row.order.arrivesOn())),
        Column.cell("closedOn", row -> Cell.day(row.order.closedOn())),
        Column.whole("lateCharges", row -> row.order.lateCharges()),
        Column.cell("daysLate", row -> Cell.of(row.delivery, event -> Cell.of(event.daysLate()))),
        Column.cell(
            "perceived", row -> Cell.of(row.delivery, event -> Cell.points(event.perceived()))),
        Column.cell(
            "satisfaction",
            row -> Cell.of(row.delivery, event -> Cell.points(event.satisfaction()))));
  }
}
