package bidfair.engine.review.cause;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.money.AvoidableKind;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.Shipping;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;

/**
 * The firm whose mistakes are looked for, with all that is known of it.
 *
 * @param orders all of the firm
 * @param lateMonths months in which it began to prepare much later than its class
 */
record Subject(
    GameState state,
    FirmId firm,
    Activity activity,
    ClassFigures figures,
    List<LostBid> lostBids,
    List<AvoidableCost> avoidable,
    List<Order> orders,
    List<Integer> lateMonths) {

  /** A firm starts late if it lets so many days more pass than most of its class. */
  private static final int DAYS_LATE = 4;

  static Subject of(
      GameState state,
      FirmId firm,
      Activity activity,
      ClassFigures figures,
      List<LostBid> lostBids,
      List<AvoidableCost> avoidable) {
    return new Subject(
        state,
        firm,
        activity,
        figures,
        lostBids,
        avoidable,
        state.orders().all().stream().filter(order -> order.firm().equals(firm)).toList(),
        activity.firstDays(firm).entrySet().stream()
            .filter(start -> activity.hasCampaigned(firm, start.getKey()))
            .filter(start ->
                start.getValue()
                    >= figures.typicalStarts().getOrDefault(start.getKey(), 1) + DAYS_LATE)
            .map(start -> start.getKey())
            .toList());
  }

  /** Whether it started late in at least half of the months in which it prepared at all. */
  boolean startsLate() {
    return !lateMonths.isEmpty() && 2 * lateMonths.size() >= activity.firstDays(firm).size();
  }

  /** What it spent in a month on a client alone. */
  Money spentOn(ClientId client, int month) {
    Reference reference = new Reference.ToClient(client);
    Money spent = Money.ZERO;
    for (Posting posting : state.ledger(firm).postings()) {
      if (posting.reference().equals(reference)
          && (posting.entry() == Entry.SEMINAR || posting.entry() == Entry.CARE_VISIT)
          && state.rules().calendar().monthOf(posting.day()) == month) {
        spent = spent.plus(posting.amount());
      }
    }
    return spent;
  }

  /** Whether all that it spent on a client counts as lost already, as every bid was void. */
  boolean lostAllOn(ClientId client) {
    Reference reference = new Reference.ToClient(client);
    return avoidable.stream()
        .filter(cost -> cost.kind() == AvoidableKind.CAMPAIGNS_LOST_THROUGH_VOID_BIDS)
        .flatMap(cost -> cost.cases().stream())
        .anyMatch(one -> one.reference().equals(reference));
  }

  /** What its orders brought less than the mean of the class, nothing if more. */
  Money behind() {
    return positive(figures.meanContribution().minus(ClassFigures.contribution(state, firm)));
  }

  boolean fell() {
    return !state.firm(firm).inBusiness();
  }

  /** Whether it fell with orders that it had not shipped. */
  boolean fellOvercommitted() {
    return fell()
        && orders.stream()
            .anyMatch(order -> order.status() == Order.Status.FORFEITED && order.arrivesOn() == 0);
  }

  /** Goods, freight and service of an order. */
  Money cost(Order order) {
    Money goods = Shipping.cost(state, order);
    return goods
        .plus(DeliveryCosts.freight(state.rules().orders(), order.quantity()))
        .plus(DeliveryCosts.surcharge(state.rules().orders(), goods, order.level()));
  }

  /** What an order brings, nothing if it would lose money. */
  Money gain(Order order) {
    return positive(order.value().minus(cost(order)));
  }

  static Money positive(Money amount) {
    return amount.isPositive() ? amount : Money.ZERO;
  }
}
