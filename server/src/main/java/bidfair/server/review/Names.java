package bidfair.server.review;

import bidfair.engine.books.Reference;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import java.util.Optional;

/** What the things that a review speaks of are called in a language. */
record Names(Tongue tongue, FirmReview review, ReviewedGame facts) {

  /** Absent for what sentences do not name. */
  Optional<String> of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.TenderEvidence(var tender) -> of(tender);
      case Evidence.OrderEvidence(var order) -> of(order);
      case Evidence.ClientEvidence(var client) -> Optional.of(of(client));
      case Evidence.MonthEvidence _, Evidence.ItemEvidence _ -> Optional.empty();
    };
  }

  /** Absent for the firm as a whole. */
  Optional<String> of(Reference reference) {
    return switch (reference) {
      case Reference.ToFirm() -> Optional.empty();
      case Reference.ToClient(var client) -> Optional.of(of(client));
      case Reference.ToIndustry(var industry) -> Optional.of(of(industry));
      case Reference.ToTender(var tender) -> of(tender);
      case Reference.ToOrder(var order) -> of(order);
      case Reference.ToProduct(var product, int quantity) ->
          Optional.of(tongue.of("goods", of(product), quantity));
    };
  }

  String day(int day) {
    return tongue.of("day", facts.calendar().monthOf(day), facts.calendar().dayOfMonth(day));
  }

  private Optional<String> of(TenderId tender) {
    return dealings()
        .bid(tender)
        .map(bid -> tongue.of("tender", of(bid.client()), facts.calendar().monthOf(bid.day())));
  }

  private Optional<String> of(OrderId order) {
    return dealings().award(order).map(award -> tongue.of("order", of(award.client())));
  }

  private Dealings dealings() {
    return new Dealings(review);
  }

  private String of(ClientId id) {
    return facts.clients().stream()
        .filter(client -> client.id().equals(id))
        .map(client -> tongue.of(client.name()))
        .findFirst()
        .orElseThrow();
  }

  private String of(IndustryId id) {
    return facts.industries().stream()
        .filter(industry -> industry.id().equals(id))
        .map(industry -> tongue.of(industry.name()))
        .findFirst()
        .orElseThrow();
  }

  private String of(ProductId id) {
    return facts.industries().stream()
        .flatMap(industry -> industry.products().stream())
        .filter(product -> product.id().equals(id))
        .map(product -> tongue.of(product.name()))
        .findFirst()
        .orElseThrow();
  }
}
