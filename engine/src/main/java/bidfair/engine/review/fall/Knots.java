package bidfair.engine.review.fall;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.units.ClientId;
import java.util.List;
import java.util.Set;

/**
 * Which choices hang on others: an award stays as it was only if the client knew the firm as well,
 * the firm could look after it, and its record of deliveries was the same.
 */
final class Knots {
  private Knots() {}

  /** Whether some choices can be made otherwise without a bid that stays losing its award. */
  static boolean loose(FallenFirm firm, int day, Set<Option> options) {
    for (PastBid bid : Options.bids(firm, day)) {
      boolean stays =
          !options.contains(new Option(RescueKind.NO_BID, new Reference.ToTender(bid.tender())));
      if (stays && bid.order().isPresent() && !isUntouched(firm, day, options, bid)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bid would fare as it did. */
  static boolean isUntouched(FallenFirm firm, int day, Set<Option> options, PastBid bid) {
    List<Posting> postings = firm.postings();
    for (int i = firm.postingsBeforeChoices(day); i < postings.size(); i++) {
      Posting posting = postings.get(i);
      if (posting.day() < bid.openedOn()
          && raisesRecognition(posting, bid)
          && Options.of(firm, day, posting).filter(options::contains).isPresent()) {
        return false;
      }
    }
    for (Order order : firm.orders().values()) {
      if (order.closedOn() > 0
          && order.closedOn() <= bid.openedOn()
          && Options.of(day, order).filter(options::contains).isPresent()) {
        return false;
      }
    }
    return !isEnrolledAfterHiring(firm, day, options, bid.client().id());
  }

  private static boolean raisesRecognition(Posting posting, PastBid bid) {
    return switch (posting.reference()) {
      case Reference.ToIndustry(var industry) -> industry.equals(bid.client().industry());
      case Reference.ToClient(var client) -> client.equals(bid.client().id());
      case Reference.ToFirm _, Reference.ToTender _, Reference.ToOrder _, Reference.ToProduct _ ->
          false;
    };
  }

  private static boolean isEnrolledAfterHiring(
      FallenFirm firm, int day, Set<Option> options, ClientId client) {
    return options.contains(new Option(RescueKind.NO_HIRING, new Reference.ToFirm()))
        && firm.enrolled().getOrDefault(client, List.of()).stream().anyMatch(on -> on >= day);
  }

  /** Whether the firm dismissed a manager from a day on, whom it had to have hired. */
  static boolean dismissesFrom(FallenFirm firm, int day) {
    return firm.postings().stream()
        .anyMatch(posting -> posting.day() >= day && posting.entry() == Entry.SEVERANCE);
  }
}
