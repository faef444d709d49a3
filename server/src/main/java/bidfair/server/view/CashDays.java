package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.books.Posting;
import bidfair.engine.game.GameState;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.scenario.SettlementRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Table {@code cashDays} of one firm in one game: the curves of cash and net worth, read from the
 * ledger as it grows; every change that was asked for must be shown before the next is.
 */
final class CashDays implements RowSource {
  private final FirmId firm;
  private final Map<Account, Money> balances = new EnumMap<>(Account.class);
  private int read;
  private int day;

  CashDays(FirmId firm) {
    this.firm = firm;
  }

  @Override
  public Change changes(RoomReading room, HeldTable held, Dirty dirty) {
    Optional<GameState> game = room.state().game().map(Game::state);
    List<Row> rows = game.map(this::upToNow).orElse(List.of());
    return new Change(rows.stream().filter(row -> !held.has(row)).toList(), List.of());
  }

  /** From the day that was the last when this was asked before. */
  private List<Row> upToNow(GameState game) {
    SettlementRules rules = game.rules().settlement();
    List<Posting> postings = game.ledger(firm).postings();
    List<Row> rows = new ArrayList<>();
    for (; read < postings.size(); read++) {
      Posting posting = postings.get(read);
      closeDaysBefore(posting.day(), rules, rows);
      balances.merge(posting.entry().debit(), posting.amount(), Money::plus);
      balances.merge(posting.entry().credit(), posting.amount().negated(), Money::plus);
    }
    closeDaysBefore(game.day(), rules, rows);
    rows.add(row(rules));
    return rows;
  }

  private void closeDaysBefore(int next, SettlementRules rules, List<Row> rows) {
    for (; day < next; day++) {
      rows.add(row(rules));
    }
  }

  private FirmRow.CashDay row(SettlementRules rules) {
    return new FirmRow.CashDay(day, balance(Account.CASH), NetWorth.of(rules, this::balance));
  }

  private Money balance(Account account) {
    return balances.getOrDefault(account, Money.ZERO);
  }
}
