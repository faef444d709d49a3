package bidfair.engine.review.fall;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.game.Order;
import bidfair.engine.market.Market;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A firm as it stood at the solvency check at which it fell.
 *
 * @param day of the fall
 * @param postings all up to the check
 * @param orders all of the firm, as they ended
 * @param bids all that were opened or stood at the fall, by tender
 * @param enrolled the days on which each client was enrolled
 */
record FallenFirm(
    Rules rules,
    Market market,
    int day,
    List<Posting> postings,
    NavigableMap<OrderId, Order> orders,
    NavigableMap<TenderId, PastBid> bids,
    Map<ClientId, List<Integer>> enrolled) {

  Order order(OrderId id) {
    return Optional.ofNullable(orders.get(id)).orElseThrow();
  }

  /** Whether it fell by the costs of a month's end, after the choices of its last day. */
  boolean fellAtMonthEnd() {
    for (int i = postings.size() - 1; i >= 0 && postings.get(i).day() == day; i--) {
      if (isMonthEnd(postings.get(i).entry())) {
        return true;
      }
    }
    return false;
  }

  /** The last day on which the firm could choose anything. */
  int lastDayOfChoice() {
    return fellAtMonthEnd() ? day : day - 1;
  }

  /** How many postings there were when the firm began to choose on a day. */
  int postingsBeforeChoices(int onDay) {
    int i = 0;
    while (i < postings.size() && !isAfterOpeningOf(onDay, postings.get(i))) {
      i++;
    }
    return i;
  }

  /** How many postings there were when the firm had made its last choice. */
  int postingsBeforeCheck() {
    int last = lastDayOfChoice();
    int i = postings.size();
    while (i > 0
        && (postings.get(i - 1).day() > last || isMonthEnd(postings.get(i - 1).entry()))
        && postings.get(i - 1).day() >= last) {
      i--;
    }
    return i;
  }

  long cashBefore(int posting) {
    long cash = 0;
    for (int i = 0; i < posting; i++) {
      cash += postings.get(i).effectOn(Account.CASH).fen();
    }
    return cash;
  }

  /** Whether the client had paid for an order before the check. */
  boolean hasBeenPaid(Order order) {
    return order.status() == Order.Status.ACCEPTED
        && order.closedOn() + rules.orders().paymentDays() <= day;
  }

  static boolean isMonthEnd(Entry entry) {
    return entry == Entry.MONTHLY_OVERHEAD
        || entry == Entry.MONTHLY_SALARIES
        || entry == Entry.MONTHLY_UPKEEP;
  }

  /** A tick books first what falls due; then the firm chooses; then a month may end. */
  private boolean isAfterOpeningOf(int onDay, Posting posting) {
    return posting.day() > onDay || (posting.day() == onDay && !isDueInTick(posting));
  }

  private boolean isDueInTick(Posting posting) {
    return switch (posting.entry()) {
      case STARTING_CAPITAL,
          PURCHASE_ARRIVED,
          COST_OF_SALE,
          PERFORMANCE_BOND_RELEASED,
          PERFORMANCE_BOND_LOCKED,
          PERFORMANCE_BOND_FORFEITED,
          INVOICE,
          RECEIPT,
          LATE_CHARGE,
          DEFAULT_PENALTY ->
          true;
      case BID_BOND_RELEASED ->
          rules.calendar().dayOfMonth(posting.day()) == rules.calendar().bidClosingDay();
      case HIRING,
          SEVERANCE,
          MONTHLY_SALARIES,
          MONTHLY_OVERHEAD,
          MONTHLY_UPKEEP,
          EXHIBITION,
          SEMINAR,
          CARE_VISIT,
          BID_BOND_LOCKED,
          PURCHASE,
          PURCHASE_LOST,
          RETURN_REFUND,
          RETURN_LOSS,
          FREIGHT,
          SERVICE_SURCHARGE,
          SHIPMENT,
          SHIPMENT_LOST ->
          false;
    };
  }
}
