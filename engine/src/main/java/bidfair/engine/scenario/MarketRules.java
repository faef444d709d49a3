package bidfair.engine.scenario;

import bidfair.engine.units.Rate;
import bidfair.engine.units.Span;

/**
 * How the market is drawn (rulebook §3).
 *
 * @param clientsPerTenFirms about how many clients there are per ten firms, 18 by default; the
 *     total is a multiple of the number of industries
 * @param firstMonthShare the share of clients that enter in month 1
 * @param lastEntryMonth the rest enter in months 1 to this
 * @param requiredFeatures features a client requires, always covered by at least one product
 * @param slotsPerClient supplier slots of each client
 * @param tenderProbability that a client in the market calls a tender in a month
 * @param ceilingMin least ceiling price, as a rate of the reference product's cost
 * @param ceilingMax greatest ceiling price
 * @param comprehensiveShare the share of tenders with the industry's weights; the others are price
 *     tenders
 */
public record MarketRules(
    int clientsPerTenFirms,
    Rate firstMonthShare,
    int lastEntryMonth,
    int requiredFeatures,
    int slotsPerClient,
    Rate tenderProbability,
    Rate ceilingMin,
    Rate ceilingMax,
    int deliveryDaysMin,
    int deliveryDaysMax,
    Rate comprehensiveShare,
    Weights priceTenderWeights) {

  /** The ceiling prices that a tender for this product may have, in fen per unit. */
  public Span ceilings(Product product) {
    long unitCost = product.unitCost().fen();
    long whole = 10_000;
    return new Span(
        Math.ceilDiv(unitCost * ceilingMin.basisPoints(), whole), ceilingMax.of(unitCost));
  }

  /**
   * How many clients each industry has: their part of clientsPerTenFirms × firms / 10, rounded to
   * the nearest number, half up, at least 1.
   */
  public int clientsPerIndustry(int firms, int industries) {
    long twice = 2L * clientsPerTenFirms * firms + 10L * industries;
    return Math.toIntExact(Math.max(1, twice / (20L * industries)));
  }

  public Span deliveryDays() {
    return new Span(deliveryDaysMin, deliveryDaysMax);
  }
}
