package bidfair.server.review;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.review.fall.Fall;
import bidfair.engine.review.fall.FallStep;
import bidfair.engine.review.fall.Rescue;
import bidfair.engine.review.fall.RescueStep;
import bidfair.engine.review.money.WaterfallItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a review a fall can be seen: the payment that broke the firm, then what saves it. */
final class FallEvidence {
  private static final int MOST = 5;

  private FallEvidence() {}

  static List<Evidence> of(Fall fall, FirmReview review) {
    Stream<Evidence> breaking = of(fall.breaking(), review).stream();
    Stream<Evidence> saving =
        fall.rescue().map(Rescue::steps).stream()
            .flatMap(List::stream)
            .map(RescueStep::reference)
            .flatMap(reference -> of(reference, review).stream());
    return Stream.concat(breaking, saving).distinct().limit(MOST).toList();
  }

  private static Optional<Evidence> of(FallStep breaking, FirmReview review) {
    return of(breaking.reference(), review)
        .or(() -> item(breaking.entry()).map(Evidence.ItemEvidence::new));
  }

  private static Optional<Evidence> of(Reference reference, FirmReview review) {
    Dealings dealings = new Dealings(review);
    return switch (reference) {
      case Reference.ToClient(var client) -> Optional.of(new Evidence.ClientEvidence(client));
      case Reference.ToOrder(var order) ->
          dealings.award(order).map(_ -> new Evidence.OrderEvidence(order));
      case Reference.ToTender(var tender) ->
          dealings.bid(tender).map(bid -> new Evidence.ClientEvidence(bid.client()));
      case Reference.ToFirm _, Reference.ToIndustry _, Reference.ToProduct _ -> Optional.empty();
    };
  }

  private static Optional<WaterfallItem> item(Entry entry) {
    return switch (entry) {
      case HIRING, SEVERANCE, MONTHLY_SALARIES -> Optional.of(WaterfallItem.SALARIES);
      case MONTHLY_OVERHEAD -> Optional.of(WaterfallItem.OVERHEAD);
      case MONTHLY_UPKEEP -> Optional.of(WaterfallItem.UPKEEP);
      case EXHIBITION -> Optional.of(WaterfallItem.EXHIBITIONS);
      default -> Optional.empty();
    };
  }
}
