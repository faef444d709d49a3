package bidfair.engine.rules;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.GameState;
import bidfair.engine.scenario.SettlementRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.function.Function;

/** What a firm is worth, during the year and at the end (rulebook §11). */
public final class NetWorth {
  private NetWorth() {}

  /**
   * Cash + locked bonds + receivables + 80 %, taken once, of the summed cost of stock, purchases on
   * the way and goods on the way.
   */
  public static Money of(GameState state, FirmId firm) {
    return of(state.rules().settlement(), state.ledger(firm)::balance);
  }

  /** The same from the balances of accounts at any moment. */
  public static Money of(SettlementRules rules, Function<Account, Money> balance) {
    return balance
        .apply(Account.CASH)
        .plus(balance.apply(Account.BID_BONDS))
        .plus(balance.apply(Account.PERFORMANCE_BONDS))
        .plus(balance.apply(Account.RECEIVABLES))
        .plus(goodsAtCost(balance).at(rules.stockValueRate()));
  }

  /** Stock, purchases on the way and goods on the way, at cost. */
  public static Money goodsAtCost(Ledger ledger) {
    return goodsAtCost(ledger::balance);
  }

  private static Money goodsAtCost(Function<Account, Money> balance) {
    return balance
        .apply(Account.STOCK)
        .plus(balance.apply(Account.STOCK_ON_ORDER))
        .plus(balance.apply(Account.GOODS_ON_WAY));
  }
}
