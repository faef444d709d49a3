package bidfair.server.review;

import bidfair.engine.review.FirmReview;
import bidfair.engine.review.client.ClientReview;
import bidfair.engine.review.client.CurveMark;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the client with whom something happened. */
record Dealings(FirmReview review) {
  /** What happened with whom, on which day. */
  record Dealing(ClientId client, int day) {}

  /** The firm's bid for a tender. */
  Optional<Dealing> bid(TenderId tender) {
    return find(mark -> mark.tender().filter(tender::equals).isPresent());
  }

  /** The award of an order to the firm. */
  Optional<Dealing> award(OrderId order) {
    return find(mark -> mark.order().filter(order::equals).isPresent());
  }

  private Optional<Dealing> find(Predicate<CurveMark> wanted) {
    for (ClientReview client : review.clients()) {
      for (CurveMark mark : client.marks()) {
        if (wanted.test(mark)) {
          return Optional.of(new Dealing(client.client(), mark.day()));
        }
      }
    }
    return Optional.empty();
  }
}
