package bidfair.engine.books;

import bidfair.engine.units.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where a firm's cash came from and went to in a month (rulebook §12): positive for cash in,
 * negative for cash out. Closing = opening + capital + operating + bonds.
 *
 * @param opening cash at the beginning of the month, zero before the starting capital
 * @param capital capital paid in
 * @param operating every movement of cash in the firm's business, by kind
 * @param bonds bid and performance bonds locked and released: the firm's own money, put aside
 * @param closing cash at the end of the month
 */
public record CashFlow(
    Money opening,
    Money capital,
    Map<Entry, Money> operating,
    Money totalOperating,
    Map<Entry, Money> bonds,
    Money totalBonds,
    Money closing) {

  static CashFlow of(Money opening, List<Posting> month) {
    Money capital = Balances.total(flows(month, CashFlow::isCapital));
    Map<Entry, Money> operating = flows(month, entry -> !isCapital(entry) && !isBond(entry));
    Map<Entry, Money> bonds = flows(month, CashFlow::isBond);
    Money totalOperating = Balances.total(operating);
    Money totalBonds = Balances.total(bonds);
    return new CashFlow(
        opening,
        capital,
        operating,
        totalOperating,
        bonds,
        totalBonds,
        opening.plus(capital).plus(totalOperating).plus(totalBonds));
  }

  private static Map<Entry, Money> flows(List<Posting> month, Predicate<Entry> concerned) {
    Map<Entry, Money> flows = new EnumMap<>(Entry.class);
    for (Entry entry : Entry.values()) {
      if (entry.concerns(Account.CASH) && concerned.test(entry)) {
        flows.put(entry, Money.ZERO);
      }
    }
    for (Posting posting : month) {
      flows.computeIfPresent(
          posting.entry(), (_, flow) -> flow.plus(posting.effectOn(Account.CASH)));
    }
    return Collections.unmodifiableMap(flows);
  }

  private static boolean isCapital(Entry entry) {
    return entry.concerns(Account.CAPITAL);
  }

  private static boolean isBond(Entry entry) {
    return entry.concerns(Account.BID_BONDS) || entry.concerns(Account.PERFORMANCE_BONDS);
  }
}
