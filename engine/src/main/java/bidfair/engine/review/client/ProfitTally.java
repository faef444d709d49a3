package bidfair.engine.review.client;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.units.Money;
import java.util.EnumMap;
import java.util.Map;

/** Sums that part of the movements of money which makes or lowers profit. Not thread-safe. */
final class ProfitTally {
  private final Map<Account, Money> amounts = new EnumMap<>(Account.class);

  /** Whether an entry makes or lowers profit at all. */
  static boolean concerns(Entry entry) {
    return isResult(entry.debit()) || isResult(entry.credit());
  }

  void book(Entry entry, Money amount) {
    if (isResult(entry.debit())) {
      add(entry.debit(), amount);
    }
    if (isResult(entry.credit())) {
      add(entry.credit(), amount);
    }
  }

  void add(Account account, Money amount) {
    amounts.merge(account, amount, Money::plus);
  }

  ContributionParts parts() {
    return new ContributionParts(
        sum(Account.SALES),
        sum(Account.COST_OF_SALES),
        sum(Account.FREIGHT, Account.SERVICE),
        sum(Account.EXHIBITIONS, Account.SEMINARS, Account.CARE_VISITS, Account.UPKEEP),
        sum(Account.PENALTIES, Account.FORFEITED_BONDS, Account.STOCK_LOSSES));
  }

  private Money sum(Account... accounts) {
    Money sum = Money.ZERO;
    for (Account account : accounts) {
      sum = sum.plus(amounts.getOrDefault(account, Money.ZERO));
    }
    return sum;
  }

  private static boolean isResult(Account account) {
    return account.kind() == Account.Kind.INCOME || account.kind() == Account.Kind.EXPENSE;
  }
}
