package bidfair.engine.review.money;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.GameState;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.Arrays;
import java.util.List;

/** Reads a firm's waterfall from the balances of its books. Pure. */
public final class Waterfalls {
  private Waterfalls() {}

  /**
   * Where the firm's money has gone so far, in business or bankrupt, during the year or after it.
   *
   * @param avoidable the firm's, as far as it is marked in the items
   */
  public static Waterfall of(GameState state, FirmId firm, List<AvoidableCost> avoidable) {
    Ledger ledger = state.ledger(firm);
    return new Waterfall(
        ledger.balance(Account.CAPITAL).negated(),
        Arrays.stream(WaterfallItem.values())
            .map(item -> step(item, amount(state, ledger, item), avoidable))
            .toList(),
        NetWorth.of(state, firm));
  }

  private static WaterfallStep step(
      WaterfallItem item, Money amount, List<AvoidableCost> avoidable) {
    Money marked = Money.ZERO;
    for (AvoidableCost cost : avoidable) {
      for (AvoidableCase one : cost.cases()) {
        marked = marked.plus(one.within(item));
      }
    }
    Money most = amount.isNegative() ? amount.negated() : amount;
    return new WaterfallStep(item, amount, most.covers(marked) ? marked : most);
  }

  private static Money amount(GameState state, Ledger ledger, WaterfallItem item) {
    return switch (item) {
      case MARGIN -> effect(ledger, Account.SALES).plus(effect(ledger, Account.COST_OF_SALES));
      case EXHIBITIONS -> effect(ledger, Account.EXHIBITIONS);
      case SEMINARS -> effect(ledger, Account.SEMINARS);
      case CARE -> effect(ledger, Account.CARE_VISITS);
      case UPKEEP -> effect(ledger, Account.UPKEEP);
      case SALARIES -> effect(ledger, Account.SALARIES);
      case OVERHEAD -> effect(ledger, Account.OVERHEAD);
      case FREIGHT -> effect(ledger, Account.FREIGHT);
      case SERVICE -> effect(ledger, Account.SERVICE);
      case PENALTIES -> effect(ledger, Account.PENALTIES);
      case FORFEITED_BONDS -> effect(ledger, Account.FORFEITED_BONDS);
      case STOCK_LOSSES -> effect(ledger, Account.STOCK_LOSSES);
      case STOCK_VALUATION -> {
        Money goods = NetWorth.goodsAtCost(ledger);
        yield goods.at(state.rules().settlement().stockValueRate()).minus(goods);
      }
    };
  }

  /** Credits less debits: what an account of income or expense did to profit. */
  private static Money effect(Ledger ledger, Account account) {
    return ledger.balance(account).negated();
  }
}
