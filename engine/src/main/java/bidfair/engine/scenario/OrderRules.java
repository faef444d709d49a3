package bidfair.engine.scenario;

import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;

/**
 * Purchases, deliveries and what lateness costs (rulebook §8).
 *
 * @param purchaseDays days from purchase to stock
 * @param returnRate of cost, refunded for returned stock
 * @param freightPerUnit freight per unit shipped
 * @param basicSurcharge of the product's cost, by service level
 * @param paymentDays days from acceptance to payment, 0 for the same day
 * @param serviceLossPerLateDay centipoints off the perceived service per day late
 * @param satisfactionMax the greatest satisfaction, 10 000 meaning as expected
 * @param onTimeGain gain of recognition by a delivery on time, before §5
 * @param lateLoss loss of recognition by a late delivery
 * @param lateChargeRate of the order's value, each day late
 * @param lateChargeDays the most days that are charged
 * @param defaultPenaltyRate of the order's value
 * @param defaultLoss loss of recognition by a default
 */
public record OrderRules(
    int purchaseDays,
    Rate returnRate,
    Money freightPerUnit,
    Rate basicSurcharge,
    Rate standardSurcharge,
    Rate premiumSurcharge,
    int paymentDays,
    int serviceLossPerLateDay,
    int satisfactionMax,
    int onTimeGain,
    int lateLoss,
    Rate lateChargeRate,
    int lateChargeDays,
    Rate defaultPenaltyRate,
    int defaultLoss) {

  public Rate surcharge(ServiceLevel level) {
    return switch (level) {
      case BASIC -> basicSurcharge;
      case STANDARD -> standardSurcharge;
      case PREMIUM -> premiumSurcharge;
    };
  }
}
