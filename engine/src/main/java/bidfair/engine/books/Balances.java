package bidfair.engine.books;

import bidfair.engine.books.Account.Kind;
import bidfair.engine.units.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums postings by account, every account of a kind in its order, untouched ones with zero. */
final class Balances {
  private Balances() {}

  /** Debits less credits. */
  static Map<Account, Money> debits(List<Posting> postings, Kind kind) {
    Map<Account, Money> balances = new EnumMap<>(Account.class);
    for (Account account : Account.values()) {
      if (account.kind() == kind) {
        balances.put(account, Money.ZERO);
      }
    }
    for (Posting posting : postings) {
      balances.computeIfPresent(
          posting.entry().debit(), (_, balance) -> balance.plus(posting.amount()));
      balances.computeIfPresent(
          posting.entry().credit(), (_, balance) -> balance.minus(posting.amount()));
    }
    return Collections.unmodifiableMap(balances);
  }

  /** Credits less debits. */
  static Map<Account, Money> credits(List<Posting> postings, Kind kind) {
    Map<Account, Money> balances = new EnumMap<>(debits(postings, kind));
    balances.replaceAll((_, balance) -> balance.negated());
    return Collections.unmodifiableMap(balances);
  }

  static Money total(Map<?, Money> amounts) {
    return amounts.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
