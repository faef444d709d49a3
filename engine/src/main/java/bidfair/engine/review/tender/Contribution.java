package bidfair.engine.review.tender;

import bidfair.engine.game.Bid;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.Judging;
import bidfair.engine.units.Money;

/** What an order earns: its value less its goods, their freight and their service (rulebook §8). */
final class Contribution {
  private Contribution() {}

  static Money of(Judging judging, Tender tender, Bid bid) {
    var rules = judging.rules().orders();
    int quantity = tender.quantity();
    Money goods = judging.market().product(bid.product()).unitCost().times(quantity);
    return bid.unitPrice()
        .times(quantity)
        .minus(goods)
        .minus(DeliveryCosts.freight(rules, quantity))
        .minus(DeliveryCosts.surcharge(rules, goods, bid.level()));
  }
}
