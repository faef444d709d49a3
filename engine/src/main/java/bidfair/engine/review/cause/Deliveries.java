package bidfair.engine.review.cause;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.review.money.WaterfallItem;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mistakes with orders that were won: late, not at all, or more than the firm could pay for. */
final class Deliveries {
  private static final int MONTHS_BEFORE_FALL = 2;

  private Deliveries() {}

  static List<Loss> of(Subject subject) {
    List<Loss> losses = new ArrayList<>();
    Map<OrderId, Money> paid = paidFor(subject);
    for (Order order : subject.orders()) {
      Money lost = paid.getOrDefault(order.id(), Money.ZERO);
      if (order.status() == Order.Status.DEFAULTED || order.status() == Order.Status.FORFEITED) {
        lost = lost.plus(subject.gain(order));
      }
      if (lost.isPositive()) {
        losses.add(
            new Loss(
                isOverpromised(subject, order) ? Mistake.OVERCOMMITTED : Mistake.DELIVERED_LATE,
                lost,
                new Evidence.OrderEvidence(order.id())));
      }
    }
    if (subject.fellOvercommitted()) {
      losses.addAll(lostInTheFall(subject));
    }
    return losses;
  }

  /** Late charges, penalties and bonds, by order. */
  private static Map<OrderId, Money> paidFor(Subject subject) {
    Map<OrderId, Money> paid = new TreeMap<>();
    for (Posting posting : postings(subject)) {
      if ((posting.entry().debit() == Account.PENALTIES
              || posting.entry().debit() == Account.FORFEITED_BONDS)
          && posting.reference() instanceof Reference.ToOrder(var order)) {
        paid.merge(order, posting.amount(), Money::plus);
      }
    }
    return paid;
  }

  /** Whether at the award cash did not suffice for all orders that the firm had yet to ship. */
  private static boolean isOverpromised(Subject subject, Order order) {
    Money cash = Money.ZERO;
    for (Posting posting : postings(subject)) {
      cash = cash.plus(posting.effectOn(Account.CASH));
      if (posting.entry() == Entry.PERFORMANCE_BOND_LOCKED
          && posting.reference().equals(new Reference.ToOrder(order.id()))) {
        break;
      }
    }
    Money promised = Money.ZERO;
    for (Order other : subject.orders()) {
      if (other.awardedOn() <= order.awardedOn() && isUnshippedOn(subject, other, order)) {
        promised = promised.plus(subject.cost(other));
      }
    }
    return !cash.covers(promised);
  }

  private static boolean isUnshippedOn(Subject subject, Order other, Order order) {
    int transit = subject.state().market().industryOf(other.client()).transitDays();
    boolean closed = other.closedOn() > 0 && other.closedOn() < order.awardedOn();
    return !closed && (other.arrivesOn() == 0 || other.arrivesOn() - transit >= order.awardedOn());
  }

  /**
   * Goods that were lost, and campaigns of the last months which nothing could come of any more.
   */
  private static List<Loss> lostInTheFall(Subject subject) {
    List<Loss> losses = new ArrayList<>();
    int from =
        subject.state().firm(subject.firm()).bankruptOn()
            - MONTHS_BEFORE_FALL * subject.state().rules().calendar().daysPerMonth();
    for (Posting posting : postings(subject)) {
      if (posting.day() > from) {
        switch (posting.entry()) {
          case EXHIBITION -> losses.add(loss(posting, WaterfallItem.EXHIBITIONS));
          case SEMINAR -> losses.add(loss(posting, WaterfallItem.SEMINARS));
          case CARE_VISIT -> losses.add(loss(posting, WaterfallItem.CARE));
          case PURCHASE_LOST, SHIPMENT_LOST ->
              losses.add(loss(posting, WaterfallItem.STOCK_LOSSES));
          default -> {}
        }
      }
    }
    return losses;
  }

  private static Loss loss(Posting posting, WaterfallItem item) {
    return new Loss(Mistake.OVERCOMMITTED, posting.amount(), new Evidence.ItemEvidence(item));
  }

  private static List<Posting> postings(Subject subject) {
    return subject.state().ledger(subject.firm()).postings();
  }
}
