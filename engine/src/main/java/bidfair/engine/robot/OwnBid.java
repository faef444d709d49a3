package bidfair.engine.robot;

import bidfair.engine.game.Bid;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/** A firm's own standing bid, without the submission number that would tell how many others bid. */
public record OwnBid(
    TenderId tender, ProductId product, Money unitPrice, ServiceLevel level, Money bond) {
  static OwnBid of(Bid bid) {
    return new OwnBid(bid.tender(), bid.product(), bid.unitPrice(), bid.level(), bid.bond());
  }
}
