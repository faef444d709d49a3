package bidfair.engine.books;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/**
 * What a movement of money was for. Nothing numbered over all firms before it is public, as the
 * gaps in such a numbering would tell what rivals do.
 */
public sealed interface Reference {
  /** The firm as a whole. */
  record ToFirm() implements Reference {}

  record ToClient(ClientId client) implements Reference {}

  record ToIndustry(IndustryId industry) implements Reference {}

  record ToTender(TenderId tender) implements Reference {}

  record ToOrder(OrderId order) implements Reference {}

  /** Goods bought, arrived or returned. */
  record ToProduct(ProductId product, int quantity) implements Reference {}
}
