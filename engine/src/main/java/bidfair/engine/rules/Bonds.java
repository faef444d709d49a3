package bidfair.engine.rules;

import bidfair.engine.market.Tender;
import bidfair.engine.scenario.BidRules;
import bidfair.engine.units.Money;

/** What is locked for a bid, and for the order that it wins (rulebook §6, §7). */
public final class Bonds {
  private Bonds() {}

  /** 2 % of ceiling × quantity, for a client that is not STABLE at submission. */
  public static Money bid(BidRules rules, Tender tender) {
    return tender.ceiling().times(tender.quantity()).at(rules.bidBondRate());
  }

  /** 5 % of price × quantity. */
  public static Money performance(BidRules rules, Tender tender, Money unitPrice) {
    return unitPrice.times(tender.quantity()).at(rules.performanceBondRate());
  }
}
