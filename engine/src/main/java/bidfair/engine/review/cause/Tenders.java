package bidfair.engine.review.cause;

import bidfair.engine.game.VoidReason;
import bidfair.engine.review.tender.CampaignPlan;
import bidfair.engine.review.tender.Decider;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.review.tender.RecognitionThatWins;
import bidfair.engine.review.tender.Repair;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;

/** Mistakes by which bids were lost: what winning them otherwise would have earned. */
final class Tenders {
  private Tenders() {}

  static List<Loss> of(Subject subject) {
    List<Loss> losses = new ArrayList<>();
    for (LostBid lost : subject.lostBids()) {
      Loss loss =
          lost.own().voidReason().isPresent()
              ? ofVoid(subject, lost, lost.own().voidReason().orElseThrow())
              : ofValid(subject, lost);
      losses.add(loss);
    }
    return losses;
  }

  /**
   * What recognition would have been worth to a firm whose prices leave nothing to be earned: for
   * each bid lost by it what a bid brought in the class, in all no more than its orders brought
   * less than the mean of the class.
   */
  static List<Loss> unknown(Subject subject) {
    List<LostBid> concerned =
        subject.lostBids().stream().filter(lost -> lost.decider() == Decider.RECOGNITION).toList();
    Money each = subject.figures().contributionPerBid();
    Money behind = subject.behind();
    if (behind.compareTo(each.times(concerned.size())) < 0) {
      each = Money.ofFen(behind.fen() / Math.max(1, concerned.size()));
    }
    List<Loss> losses = new ArrayList<>();
    for (LostBid lost : concerned) {
      losses.add(loss(Mistake.TOO_LITTLE_RECOGNITION, lost, each));
    }
    return losses;
  }

  private static Loss ofVoid(Subject subject, LostBid lost, VoidReason reason) {
    return switch (reason) {
      case PRODUCT_MISMATCH -> loss(Mistake.WRONG_PRODUCT, lost, inVain(subject, lost));
      case OVER_CEILING -> loss(Mistake.BID_OVER_CEILING, lost, inVain(subject, lost));
      case UNFUNDED ->
          loss(
              subject.fellOvercommitted() ? Mistake.OVERCOMMITTED : Mistake.BID_UNFUNDED,
              lost,
              lost.repair().map(Repair::wins).orElse(false)
                  ? atOwnPrice(subject, lost)
                  : Money.ZERO);
    };
  }

  private static Loss ofValid(Subject subject, LostBid lost) {
    return switch (lost.decider()) {
      case RECOGNITION -> ofRecognition(subject, lost);
      case PRICE, TIE -> loss(Mistake.PRICED_TOO_HIGH, lost, atBestPrice(lost));
      case SERVICE ->
          loss(
              Mistake.SERVICE_TOO_LOW,
              lost,
              lost.level().map(level -> level.contribution()).orElse(Money.ZERO));
      case VOID, TOO_FEW_BIDS -> loss(Mistake.BID_TOO_LITTLE, lost, Money.ZERO);
    };
  }

  /** A late start and seminars that showed the wrong product are why recognition was missing. */
  private static Loss ofRecognition(Subject subject, LostBid lost) {
    Mistake mistake =
        subject.lateMonths().contains(lost.month())
            ? Mistake.STARTED_LATE
            : wasShownWrongProduct(subject, lost)
                ? Mistake.WRONG_PRODUCT
                : Mistake.TOO_LITTLE_RECOGNITION;
    return loss(
        mistake,
        lost,
        lost.recognition()
            .filter(wins -> wins.plan().map(CampaignPlan::affordable).orElse(true))
            .map(wins -> withRecognition(subject, wins))
            .orElse(Money.ZERO));
  }

  /** What takes longer than a month takes seminars at half their effect, as clients forget. */
  private static Money withRecognition(Subject subject, RecognitionThatWins wins) {
    CampaignTerms seminar = subject.state().rules().campaigns().seminar();
    int seminars = wins.plan().isPresent() ? 0 : Math.ceilDiv(2 * wins.missing(), seminar.gain());
    return wins.contribution().minus(seminar.cost().times(seminars));
  }

  /** What winning would have earned, or what was spent on the client this month if that is more. */
  private static Money inVain(Subject subject, LostBid lost) {
    Money spent =
        subject.lostAllOn(lost.client())
            ? Money.ZERO
            : subject.spentOn(lost.client(), lost.month());
    Money missed = atBestPrice(lost);
    return missed.compareTo(spent) > 0 ? missed : spent;
  }

  private static boolean wasShownWrongProduct(Subject subject, LostBid lost) {
    return subject.activity().mismatches(subject.firm()).stream()
        .anyMatch(mismatch ->
            mismatch.client().equals(lost.client()) && mismatch.month() == lost.month());
  }

  private static Money atBestPrice(LostBid lost) {
    return lost.price().map(price -> price.contribution()).orElse(Money.ZERO);
  }

  private static Money atOwnPrice(Subject subject, LostBid lost) {
    OrderRules rules = subject.state().rules().orders();
    int quantity = lost.tender().quantity();
    Money goods =
        subject.state().market().product(lost.own().bid().product()).unitCost().times(quantity);
    return lost.own()
        .bid()
        .unitPrice()
        .times(quantity)
        .minus(goods)
        .minus(DeliveryCosts.freight(rules, quantity))
        .minus(DeliveryCosts.surcharge(rules, goods, lost.own().bid().level()));
  }

  private static Loss loss(Mistake mistake, LostBid lost, Money amount) {
    return new Loss(
        mistake, Subject.positive(amount), new Evidence.TenderEvidence(lost.tender().id()));
  }
}
