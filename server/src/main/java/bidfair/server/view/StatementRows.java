package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.books.BalanceSheet;
import bidfair.engine.books.CashFlow;
import bidfair.engine.books.ProfitAndLoss;
import bidfair.engine.books.Statement;
import bidfair.engine.books.StatementReader;
import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Table {@code statements} of one firm in one game: its months so far, the current one included.
 * Months that are over do not change any more, and are not read again; every change that was asked
 * for must be shown before the next is.
 */
final class StatementRows implements RowSource {
  private final FirmId firm;
  private final StatementReader reader = new StatementReader();

  StatementRows(FirmId firm) {
    this.firm = firm;
  }

  @Override
  public Change changes(RoomReading room, HeldTable held, Dirty dirty) {
    List<Row> rows =
        room.state().game().map(Game::state).map(this::readOn).stream()
            .flatMap(List::stream)
            .map(StatementRows::row)
            .<Row>map(row -> sharing(held, row))
            .filter(row -> !held.has(row))
            .toList();
    return new Change(rows, List.of());
  }

  private static FirmRow.Statement sharing(HeldTable held, FirmRow.Statement now) {
    return held.find(now.key())
        .map(before -> SharedLines.of((FirmRow.Statement) before, now))
        .orElse(now);
  }

  private List<Statement> readOn(GameState game) {
    return reader.readOn(game.ledger(firm), game.rules().calendar(), game.month());
  }

  private static FirmRow.Statement row(Statement statement) {
    return new FirmRow.Statement(
        statement.month(),
        lines(statement.profitAndLoss()),
        lines(statement.balanceSheet()),
        lines(statement.cashFlow()));
  }

  private static List<FirmRow.Line> lines(ProfitAndLoss statement) {
    List<FirmRow.Line> lines = new ArrayList<>(lines(statement.income()));
    lines.addAll(lines(statement.expenses()));
    lines.add(total("PROFIT", statement.profit()));
    return lines;
  }

  private static List<FirmRow.Line> lines(BalanceSheet statement) {
    List<FirmRow.Line> lines = new ArrayList<>(lines(statement.assets()));
    lines.add(total("TOTAL_ASSETS", statement.totalAssets()));
    lines.add(line("CAPITAL", statement.capital()));
    lines.add(line("EARLIER_PROFIT", statement.earlierProfit()));
    lines.add(line("PROFIT", statement.profit()));
    return lines;
  }

  private static List<FirmRow.Line> lines(CashFlow statement) {
    List<FirmRow.Line> lines = new ArrayList<>();
    lines.add(total("OPENING_CASH", statement.opening()));
    lines.add(line("CAPITAL", statement.capital()));
    lines.addAll(lines(statement.operating()));
    lines.add(total("TOTAL_OPERATING", statement.totalOperating()));
    lines.addAll(lines(statement.bonds()));
    lines.add(total("TOTAL_BONDS", statement.totalBonds()));
    lines.add(total("CLOSING_CASH", statement.closing()));
    return lines;
  }

  /** Those that are not zero, in the order of the statement. */
  private static List<FirmRow.Line> lines(Map<? extends Enum<?>, Money> amounts) {
    return amounts.entrySet().stream()
        .filter(each -> !each.getValue().isZero())
        .map(each -> line(each.getKey().name(), each.getValue()))
        .toList();
  }

  private static FirmRow.Line line(String name, Money amount) {
    return new FirmRow.Line(name, amount, false);
  }

  private static FirmRow.Line total(String name, Money amount) {
    return new FirmRow.Line(name, amount, true);
  }
}
