package bidfair.engine.books;

import bidfair.engine.units.Money;

/**
 * One double entry in a firm's ledger.
 *
 * @param number from 1 in each ledger, without gaps
 * @param amount never negative; zero amounts are not posted
 */
public record Posting(int number, int day, Entry entry, Money amount, Reference reference) {
  /** What this entry does to an account: positive for a debit, zero if it is not concerned. */
  public Money effectOn(Account account) {
    Money effect = Money.ZERO;
    if (entry.debit() == account) {
      effect = effect.plus(amount);
    }
    if (entry.credit() == account) {
      effect = effect.minus(amount);
    }
    return effect;
  }
}
