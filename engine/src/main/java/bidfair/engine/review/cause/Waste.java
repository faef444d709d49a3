package bidfair.engine.review.cause;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.VoidReason;
import bidfair.engine.review.money.AvoidableCase;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.money.AvoidableKind;
import bidfair.engine.review.money.WaterfallItem;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes that are seen in the books: sales under cost, campaigns in vain, goods returned. */
final class Waste {
  private Waste() {}

  static List<Loss> of(Subject subject) {
    List<Loss> losses = new ArrayList<>();
    for (AvoidableCost cost : subject.avoidable()) {
      for (AvoidableCase one : cost.cases()) {
        mistake(subject, cost.kind(), one.reference())
            .ifPresent(
                mistake -> losses.add(new Loss(mistake, one.amount(), evidence(one.reference()))));
      }
    }
    losses.addAll(mismatched(subject));
    losses.addAll(neglected(subject));
    return losses;
  }

  /** Penalties and bonds belong to deliveries; what a fall made vain belongs to the fall. */
  private static Optional<Mistake> mistake(
      Subject subject, AvoidableKind kind, Reference reference) {
    return switch (kind) {
      case PENALTIES, FORFEITED_BONDS -> Optional.empty();
      case SALES_UNDER_COST -> Optional.of(Mistake.SOLD_BELOW_COST);
      case CAMPAIGNS_NEVER_BID_FOR ->
          subject.fellOvercommitted() ? Optional.empty() : Optional.of(Mistake.CAMPAIGNS_WASTED);
      case CAMPAIGNS_LOST_THROUGH_VOID_BIDS ->
          subject.fellOvercommitted() ? Optional.empty() : Optional.of(why(subject, reference));
      case RETURNED_STOCK -> Optional.of(Mistake.RETURNED_GOODS);
    };
  }

  /** Why the bids for a client or an industry were void: the reason of the first. */
  private static Mistake why(Subject subject, Reference reference) {
    for (LostBid lost : subject.lostBids()) {
      boolean concerned =
          reference.equals(new Reference.ToClient(lost.client()))
              || reference.equals(new Reference.ToIndustry(lost.industry()));
      if (concerned && lost.own().voidReason().isPresent()) {
        VoidReason reason = lost.own().voidReason().orElseThrow();
        return switch (reason) {
          case PRODUCT_MISMATCH -> Mistake.WRONG_PRODUCT;
          case OVER_CEILING -> Mistake.BID_OVER_CEILING;
          case UNFUNDED -> Mistake.BID_UNFUNDED;
        };
      }
    }
    return Mistake.CAMPAIGNS_WASTED;
  }

  /** A seminar that shows the wrong product loses as much of its price as of its effect. */
  private static List<Loss> mismatched(Subject subject) {
    Money cost = subject.state().rules().campaigns().seminar().cost();
    Money lost = cost.minus(cost.at(subject.state().rules().campaigns().mismatchRate()));
    return subject.activity().mismatches(subject.firm()).stream()
        .filter(mismatch -> !isCountedAlready(subject, mismatch))
        .map(mismatch ->
            new Loss(Mistake.WRONG_PRODUCT, lost, new Evidence.ClientEvidence(mismatch.client())))
        .toList();
  }

  /** With the void bid that followed, or with all that was spent on the client. */
  private static boolean isCountedAlready(Subject subject, Activity.Mismatch mismatch) {
    return subject.lostAllOn(mismatch.client())
        || subject.lostBids().stream()
            .anyMatch(lost ->
                lost.client().equals(mismatch.client())
                    && lost.month() == mismatch.month()
                    && lost.own().voidReason().equals(Optional.of(VoidReason.PRODUCT_MISMATCH)));
  }

  /** What was spent on clients that then declined because nobody kept in touch. */
  private static List<Loss> neglected(Subject subject) {
    List<Loss> losses = new ArrayList<>();
    for (ClientId client :
        subject.activity().declined(subject.firm()).stream().distinct().toList()) {
      Money spent = Money.ZERO;
      for (Posting posting : subject.state().ledger(subject.firm()).postings()) {
        if ((posting.entry() == Entry.SEMINAR || posting.entry() == Entry.CARE_VISIT)
            && posting.reference().equals(new Reference.ToClient(client))) {
          spent = spent.plus(posting.amount());
        }
      }
      losses.add(new Loss(Mistake.CLIENTS_NEGLECTED, spent, new Evidence.ClientEvidence(client)));
    }
    return losses;
  }

  private static Evidence evidence(Reference reference) {
    return switch (reference) {
      case Reference.ToOrder(var order) -> new Evidence.OrderEvidence(order);
      case Reference.ToClient(var client) -> new Evidence.ClientEvidence(client);
      case Reference.ToTender(var tender) -> new Evidence.TenderEvidence(tender);
      case Reference.ToIndustry _ -> new Evidence.ItemEvidence(WaterfallItem.EXHIBITIONS);
      case Reference.ToProduct _, Reference.ToFirm _ ->
          new Evidence.ItemEvidence(WaterfallItem.STOCK_LOSSES);
    };
  }
}
