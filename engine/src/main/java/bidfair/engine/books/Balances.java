package bidfair.engine.books;

import bidfair.engine.books.Account.Kind;
import bidfair.engine.units.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums postings by account. */
final class Balances {
  private Balances() {}

  /** Debits less credits of every account that was touched. */
  static Map<Account, Money> of(List<Posting> postings) {
    Map<Account, Money> balances = new EnumMap<>(Account.class);
    for (Posting posting : postings) {
      balances.merge(posting.entry().debit(), posting.amount(), Money::plus);
      balances.merge(posting.entry().credit(), posting.amount().negated(), Money::plus);
    }
    return balances;
  }

  /** What there was and what came to it. */
  static Map<Account, Money> sum(Map<Account, Money> before, Map<Account, Money> more) {
    Map<Account, Money> sum = new EnumMap<>(Account.class);
    sum.putAll(before);
    more.forEach((account, amount) -> sum.merge(account, amount, Money::plus));
    return sum;
  }

  /** Debits less credits of every account of a kind in its order, untouched ones with zero. */
  static Map<Account, Money> debits(Map<Account, Money> balances, Kind kind) {
    Map<Account, Money> ofKind = new EnumMap<>(Account.class);
    for (Account account : Account.values()) {
      if (account.kind() == kind) {
        ofKind.put(account, balances.getOrDefault(account, Money.ZERO));
      }
    }
    return Collections.unmodifiableMap(ofKind);
  }

  /** Credits less debits. */
  static Map<Account, Money> credits(Map<Account, Money> balances, Kind kind) {
    Map<Account, Money> ofKind = new EnumMap<>(debits(balances, kind));
    ofKind.replaceAll((_, balance) -> balance.negated());
    return Collections.unmodifiableMap(ofKind);
  }

  static Money total(Map<?, Money> amounts) {
    return amounts.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
