package bidfair.engine.rules;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/** What a firm is worth, during the year and at the end (rulebook §11). */
public final class NetWorth {
  private NetWorth() {}

  /**
   * Cash + locked bonds + receivables + 80 %, taken once, of the summed cost of stock, purchases on
   * the way and goods on the way.
   */
  public static Money of(GameState state, FirmId firm) {
    Ledger ledger = state.ledger(firm);
    return ledger
        .cash()
        .plus(ledger.bonds())
        .plus(ledger.balance(Account.RECEIVABLES))
        .plus(goodsAtCost(ledger).at(state.rules().settlement().stockValueRate()));
  }

  /** Stock, purchases on the way and goods on the way, at cost. */
  public static Money goodsAtCost(Ledger ledger) {
    return ledger
        .balance(Account.STOCK)
        .plus(ledger.balance(Account.STOCK_ON_ORDER))
        .plus(ledger.balance(Account.GOODS_ON_WAY));
  }
}
