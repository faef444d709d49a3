package bidfair.server.export;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.units.FirmId;
import java.util.List;

/** Takes down where every firm stands. */
final class Checkpoints {
  private Checkpoints() {}

  static RecordLine.Checkpoint of(GameState state, int month) {
    return new RecordLine.Checkpoint(
        month, state.day(), state.firms().stream().map(firm -> figures(state, firm)).toList());
  }

  private static RecordLine.FirmFigures figures(GameState state, Firm firm) {
    Ledger ledger = state.ledger(firm.id());
    return new RecordLine.FirmFigures(
        firm.id(),
        ledger.cash(),
        ledger.balance(Account.BID_BONDS),
        ledger.balance(Account.PERFORMANCE_BONDS),
        ledger.balance(Account.RECEIVABLES),
        NetWorth.goodsAtCost(ledger),
        NetWorth.of(state, firm.id()),
        firm.managers(),
        firm.bankruptOn(),
        stock(state, firm.id()),
        pairs(state, firm.id()));
  }

  private static List<RecordLine.Stock> stock(GameState state, FirmId firm) {
    return state.warehouse().stockOf(firm).entrySet().stream()
        .map(entry -> new RecordLine.Stock(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<RecordLine.Pair> pairs(GameState state, FirmId firm) {
    return state.market().clients().stream()
        .map(client -> {
          Relation relation = state.relation(firm, client.id());
          return new RecordLine.Pair(client.id(), relation.stage(), relation.recognition());
        })
        .filter(pair -> pair.stage() != Stage.PROSPECT || pair.recognition() != 0)
        .toList();
  }
}
