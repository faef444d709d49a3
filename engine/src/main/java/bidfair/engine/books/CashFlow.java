package bidfair.engine.books;

import bidfair.engine.units.Money;
import java.util.Arrays;
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
  private static final List<Entry> CAPITAL = ofCash(CashFlow::isCapital);
  private static final List<Entry> BONDS = ofCash(CashFlow::isBond);
  private static final List<Entry> OPERATING = ofCash(entry -> !isCapital(entry) && !isBond(entry));

  static CashFlow of(Money opening, List<Posting> month) {
    Map<Entry, Money> moved = new EnumMap<>(Entry.class);
    for (Posting posting : month) {
      moved.merge(posting.entry(), posting.effectOn(Account.CASH), Money::plus);
    }
    Money capital = Balances.total(flows(moved, CAPITAL));
    Map<Entry, Money> operating = flows(moved, OPERATING);
    Map<Entry, Money> bonds = flows(moved, BONDS);
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

  private static Map<Entry, Money> flows(Map<Entry, Money> moved, List<Entry> concerned) {
    Map<Entry, Money> flows = new EnumMap<>(Entry.class);
    concerned.forEach(entry -> flows.put(entry, moved.getOrDefault(entry, Money.ZERO)));
    return Collections.unmodifiableMap(flows);
  }

  private static List<Entry> ofCash(Predicate<Entry> concerned) {
    return Arrays.stream(Entry.values())
        .filter(entry -> entry.concerns(Account.CASH))
        .filter(concerned)
        .toList();
  }

  private static boolean isCapital(Entry entry) {
    return entry.concerns(Account.CAPITAL);
  }

  private static boolean isBond(Entry entry) {
    return entry.concerns(Account.BID_BONDS) || entry.concerns(Account.PERFORMANCE_BONDS);
  }
}
