package bidfair.engine.books;

import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/** What a movement of money was for. */
public sealed interface Reference {
  /** The firm as a whole. */
  record ToFirm() implements Reference {}

  record ToClient(ClientId client) implements Reference {}

  record ToCampaign(CampaignId campaign) implements Reference {}

  record ToTender(TenderId tender) implements Reference {}

  record ToOrder(OrderId order) implements Reference {}

  /** Goods bought, arrived or returned. */
  record ToProduct(ProductId product, int quantity) implements Reference {}
}
