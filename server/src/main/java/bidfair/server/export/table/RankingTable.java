package bidfair.server.export.table;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.books.ProfitAndLoss;
import bidfair.engine.books.Statements;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Standing;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.Ranking;
import bidfair.engine.units.Money;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import java.util.List;
import java.util.stream.Collectors;

/** Where every firm stands, best first, with what it did in figures. */
final class RankingTable {
  private record Row(
      Standing standing,
      GameFirm firm,
      String people,
      Ledger ledger,
      Money sales,
      Money profit,
      List<JudgedBid> bids,
      int won,
      List<Order> orders,
      int onTime) {}

  private final JournaledGame game;

  private RankingTable(JournaledGame game) {
    this.game = game;
  }

  static Table<?> of(JournaledGame game) {
    return Table.of("ranking", new RankingTable(game).rows(), columns());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.whole("rank", row -> row.standing.rank()),
        Column.whole("firmNumber", row -> row.firm.id().number()),
        Column.text("firm", row -> row.firm.name()),
        Column.text("people", Row::people),
        Column.text("robot", row -> row.firm.strategy().orElse("")),
        Column.cell("netWorth", row -> Cell.of(row.standing.netWorth())),
        Column.cell("bankruptOn", row -> Cell.day(row.standing.bankruptOn())),
        Column.cell("cash", row -> Cell.of(row.ledger.cash())),
        Column.cell("bonds", row -> Cell.of(row.ledger.bonds())),
        Column.cell("receivables", row -> Cell.of(row.ledger.balance(Account.RECEIVABLES))),
        Column.cell("goodsCost", row -> Cell.of(NetWorth.goodsAtCost(row.ledger))),
        Column.cell("sales", row -> Cell.of(row.sales)),
        Column.cell("profit", row -> Cell.of(row.profit)),
        Column.whole("bids", row -> row.bids.size()),
        Column.whole("voidBids", RankingTable::voids),
        Column.whole("tendersWon", Row::won),
        Column.whole("ordersAccepted", row -> count(row, Order.Status.ACCEPTED)),
        Column.whole("ordersOnTime", Row::onTime),
        Column.whole("ordersDefaulted", row -> count(row, Order.Status.DEFAULTED)));
  }

  private List<Row> rows() {
    List<Standing> ranking =
        game.state().isOver() ? game.state().ranking() : Ranking.of(game.state());
    return ranking.stream().map(this::row).toList();
  }

  private Row row(Standing standing) {
    Ledger ledger = game.state().ledger(standing.firm());
    List<ProfitAndLoss> months =
        Statements.monthly(ledger, game.scenario().rules().calendar(), game.state().month())
            .stream()
            .map(statement -> statement.profitAndLoss())
            .toList();
    List<OpeningSheet> sheets = game.state().bids().sheets();
    return new Row(
        standing,
        game.firm(standing.firm()),
        game.people(standing.firm()).stream().map(SeatUse::name).collect(Collectors.joining(", ")),
        ledger,
        sum(months.stream().flatMap(month -> month.income().values().stream()).toList()),
        sum(months.stream().map(ProfitAndLoss::profit).toList()),
        sheets.stream().flatMap(sheet -> sheet.bidOf(standing.firm()).stream()).toList(),
        (int)
            sheets.stream()
                .filter(sheet -> sheet.winner().filter(standing.firm()::equals).isPresent())
                .count(),
        game.state().orders().all().stream()
            .filter(order -> order.firm().equals(standing.firm()))
            .toList(),
        game.state().firm(standing.firm()).onTime());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static int voids(Row row) {
    return (int) row.bids.stream().filter(bid -> bid.voidReason().isPresent()).count();
  }

  private static int count(Row row, Order.Status status) {
    return (int) row.orders.stream().filter(order -> order.status() == status).count();
  }
}
