package bidfair.engine.review.client;

import bidfair.engine.units.Money;

/**
 * What a client brought and what it cost; no part is negative.
 *
 * @param sales accepted orders
 * @param goods their cost
 * @param delivery freight and service surcharges
 * @param relation seminars, care visits, upkeep, and its share of exhibitions
 * @param penalties late charges, penalties, forfeited bonds and goods lost on the way
 */
public record ContributionParts(
    Money sales, Money goods, Money delivery, Money relation, Money penalties) {
  /** Sales less all the rest. */
  public Money total() {
    return sales.minus(goods).minus(delivery).minus(relation).minus(penalties);
  }
}
