package bidfair.engine.books;

import bidfair.engine.books.Account.Kind;
import bidfair.engine.units.Money;
import java.util.Map;

/**
 * What a firm earned and spent in a month, whenever it was paid (rulebook §12). Sales count when a
 * delivery is accepted, with the cost of its goods.
 *
 * @param income every income account, positive for income
 * @param expenses every expense account, positive for an expense
 * @param profit all income less all expenses, negative for a loss
 */
public record ProfitAndLoss(
    Map<Account, Money> income, Map<Account, Money> expenses, Money profit) {

  /**
   * @param month what the month's postings did to each account
   */
  static ProfitAndLoss of(Map<Account, Money> month) {
    Map<Account, Money> income = Balances.credits(month, Kind.INCOME);
    Map<Account, Money> expenses = Balances.debits(month, Kind.EXPENSE);
    return new ProfitAndLoss(
        income, expenses, Balances.total(income).minus(Balances.total(expenses)));
  }
}
