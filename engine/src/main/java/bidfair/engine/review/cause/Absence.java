package bidfair.engine.review.cause;

import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bids that were never made: fewer than the class typically made. To a firm that started late,
 * which found the clients taken by others, each is worth what its own bids brought, or those of the
 * class if that is more; to another what a bid brought in the class, in all no more than its orders
 * brought less than the mean of the class. A firm without the cash for a typical order in some of
 * the months is short of so much fewer bids.
 */
final class Absence {
  private Absence() {}

  /** Nothing for a firm that fell: its fall explains it. */
  static List<Loss> of(Subject subject) {
    int months = Math.max(1, subject.activity().cash(subject.firm()).size());
    int own = subject.lostBids().size() + subject.orders().size();
    int missing = (subject.figures().typicalBids() - own) * monthsInFunds(subject) / months;
    if (subject.fell() || missing <= 0) {
      return List.of();
    }
    Money earned = ClassFigures.contribution(subject.state(), subject.firm());
    Money perBid = Subject.positive(subject.figures().contributionPerBid());
    if (subject.startsLate()) {
      Money ownPerBid =
          own == 0 ? Money.ZERO : Money.ofFen(Math.floorDiv(earned.fen(), (long) own));
      return spread(
          Mistake.STARTED_LATE, greater(perBid, ownPerBid).times(missing), subject.lateMonths());
    }
    Money behind = subject.behind();
    Money worth = perBid.times(missing);
    return spread(
        Mistake.BID_TOO_LITTLE,
        worth.compareTo(behind) < 0 ? worth : behind,
        IntStream.rangeClosed(1, subject.state().month()).boxed().toList());
  }

  /** Months in which its cash would have paid for the goods of a typical order. */
  private static int monthsInFunds(Subject subject) {
    Money goods = subject.figures().typicalGoods();
    return (int)
        subject.activity().cash(subject.firm()).values().stream()
            .filter(cash -> cash.covers(goods))
            .count();
  }

  private static Money greater(Money one, Money other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<Loss> spread(Mistake mistake, Money lost, List<Integer> months) {
    List<Loss> losses = new ArrayList<>();
    for (int month : months) {
      losses.add(
          new Loss(
              mistake, Money.ofFen(lost.fen() / months.size()), new Evidence.MonthEvidence(month)));
    }
    return losses;
  }
}
