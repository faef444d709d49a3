package bidfair.engine.rules;

import bidfair.engine.game.Bid;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;

/**
 * A bid with all that its judgement depends on (rulebook §7), and the offers like it but for one
 * thing.
 *
 * @param recognition of the firm with the client, centipoints
 * @param record the firm's share of on-time deliveries, centipoints
 * @param cash of the firm, with the bond of this bid released
 */
public record Offer(Bid bid, int recognition, int record, Money cash) {
  public Offer withProduct(ProductId product) {
    return withBid(product, bid.unitPrice(), bid.level());
  }

  public Offer withPrice(Money unitPrice) {
    return withBid(bid.product(), unitPrice, bid.level());
  }

  public Offer withLevel(ServiceLevel level) {
    return withBid(bid.product(), bid.unitPrice(), level);
  }

  public Offer withRecognition(int changed) {
    return new Offer(bid, changed, record, cash);
  }

  public Offer withCash(Money changed) {
    return new Offer(bid, recognition, record, changed);
  }

  private Offer withBid(ProductId product, Money unitPrice, ServiceLevel level) {
    Bid changed =
        new Bid(bid.submission(), bid.tender(), bid.firm(), product, unitPrice, level, bid.bond());
    return new Offer(changed, recognition, record, cash);
  }
}
