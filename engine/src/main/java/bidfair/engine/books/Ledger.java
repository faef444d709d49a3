package bidfair.engine.books;

import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The double-entry ledger of one firm (rulebook §12). Every posting debits one account and credits
 * another by the same amount, so the sum over all accounts is zero at every moment. Not
 * thread-safe: it is part of a room's own state.
 */
public final class Ledger {
  private final Map<Account, Money> balances = new EnumMap<>(Account.class);
  private final List<Posting> postings = new ArrayList<>();

  /**
   * Posts an entry.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public void post(int day, Entry entry, Money amount, Reference reference) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("negative amount for " + entry + ": " + amount);
    }
    balances.merge(entry.debit(), amount, Money::plus);
    balances.merge(entry.credit(), amount.negated(), Money::plus);
    postings.add(new Posting(postings.size() + 1, day, entry, amount, reference));
  }

  public Money balance(Account account) {
    return balances.getOrDefault(account, Money.ZERO);
  }

  public Money cash() {
    return balance(Account.CASH);
  }

  /** Bid bonds and performance bonds locked at this moment. */
  public Money bonds() {
    return balance(Account.BID_BONDS).plus(balance(Account.PERFORMANCE_BONDS));
  }

  /** All postings so far, oldest first; a read-only live view. */
  public List<Posting> postings() {
    return Collections.unmodifiableList(postings);
  }
}
