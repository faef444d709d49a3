package bidfair.engine.review.cause;

import bidfair.engine.review.money.WaterfallItem;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;

/** What a cause is seen by. */
public sealed interface Evidence {
  record TenderEvidence(TenderId tender) implements Evidence {}

  record OrderEvidence(OrderId order) implements Evidence {}

  record ClientEvidence(ClientId client) implements Evidence {}

  /**
   * @param month from 1
   */
  record MonthEvidence(int month) implements Evidence {}

  record ItemEvidence(WaterfallItem item) implements Evidence {}
}
