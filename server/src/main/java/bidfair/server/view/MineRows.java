package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.RunningCosts;
import bidfair.engine.rules.Scoring;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.RoomFirm;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.FirmRow;
import java.util.List;
import java.util.Optional;

/** Table {@code mine}: the firm at a glance. */
final class MineRows {
  private static final String ONLY = "firm";

  private MineRows() {}

  static List<FirmRow.Mine> of(RoomReading room, FirmId firm) {
    RoomState state = room.state();
    Optional<RoomFirm> found = state.firms().find(firm);
    if (found.isEmpty()) {
      return List.of();
    }
    String name = found.get().name();
    return List.of(
        state
            .game()
            .map(Game::state)
            .map(game -> playing(game, firm, name, state.isReady(firm)))
            .orElseGet(() -> waiting(firm, name)));
  }

  private static FirmRow.Mine playing(GameState game, FirmId id, String name, boolean ready) {
    Ledger ledger = game.ledger(id);
    Firm firm = game.firm(id);
    return new FirmRow.Mine(
        ONLY,
        id,
        name,
        ledger.cash(),
        ledger.balance(Account.BID_BONDS),
        ledger.balance(Account.PERFORMANCE_BONDS),
        ledger.balance(Account.RECEIVABLES),
        NetWorth.goodsAtCost(ledger),
        NetWorth.of(game, id),
        Commitment.ifAllBidsWin(game, id),
        RunningCosts.of(game, id),
        firm.managers(),
        game.relations().managedBy(id),
        game.freePlaces(id),
        firm.onTime(),
        firm.closed(),
        Scoring.record(game.rules().scoring(), firm),
        ready,
        firm.bankruptOn());
  }

  private static FirmRow.Mine waiting(FirmId id, String name) {
    Money none = Money.ZERO;
    return new FirmRow.Mine(
        ONLY, id, name, none, none, none, none, none, none, none, none, 0, 0, 0, 0, 0, 0, false, 0);
  }
}
