package bidfair.engine.books;

import bidfair.engine.books.Account.Kind;
import bidfair.engine.units.Money;
import java.util.Map;

/**
 * What a firm had at the end of a month, at cost, and where it came from (rulebook §12). Total
 * assets = capital + earlier profit + profit of the month.
 *
 * @param assets every asset account
 * @param capital what was paid in
 * @param earlierProfit the sum of the profits of earlier months
 * @param profit the profit of the month
 */
public record BalanceSheet(
    Map<Account, Money> assets,
    Money totalAssets,
    Money capital,
    Money earlierProfit,
    Money profit) {

  /**
   * @param balances of each account at the end of the month
   */
  static BalanceSheet of(Map<Account, Money> balances, Money earlierProfit, Money profit) {
    Map<Account, Money> assets = Balances.debits(balances, Kind.ASSET);
    return new BalanceSheet(
        assets,
        Balances.total(assets),
        Balances.total(Balances.credits(balances, Kind.EQUITY)),
        earlierProfit,
        profit);
  }
}
