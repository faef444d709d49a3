package bidfair.engine.scenario;

import bidfair.engine.units.Rate;

/**
 * Warns where a scenario leaves what procurement law and contracts do (rulebook §14). A game may
 * leave it: the standard scenario does so too, since its year is short.
 */
final class PracticeCheck {
  private PracticeCheck() {}

  static void check(Rules rules, Findings findings) {
    Findings bids = findings.in("bids");
    above(bids, "bidBondRate", rules.bids().bidBondRate(), 200, "a bid bond is at most 2 %");
    above(
        bids,
        "performanceBondRate",
        rules.bids().performanceBondRate(),
        1_000,
        "a performance bond is at most 10 %");
    OrderRules orders = rules.orders();
    above(
        findings.in("orders"),
        "lateChargeRate",
        orders.lateChargeRate(),
        10,
        "contracts ask 0.05 to 0.1 % for a day's delay");
    if ((long) orders.lateChargeRate().basisPoints() * orders.lateChargeDays() > 1_000) {
      findings
          .in("orders")
          .warning("lateChargeDays", "contracts end the charges for delay near 10 % in all");
    }
    price("priceTenderWeights", rules.market().priceTenderWeights(), findings.in("market"));
  }

  static void price(String key, Weights weights, Findings findings) {
    if (weights.price() < 10) {
      findings.in(key).warning("price", "price weighs at least 30 % for goods, 10 % for services");
    } else if (weights.price() < 30) {
      findings
          .in(key)
          .warning("price", "price weighs at least 30 % for goods; services may go to 10 %");
    }
  }

  private static void above(Findings findings, String key, Rate rate, int limit, String practice) {
    if (rate.basisPoints() > limit) {
      findings.warning(key, "in practice, " + practice);
    }
  }
}
