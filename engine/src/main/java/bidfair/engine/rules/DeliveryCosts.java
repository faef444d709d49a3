package bidfair.engine.rules;

import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;

/** What shipping an order costs, beside its goods (rulebook §8). */
public final class DeliveryCosts {
  private DeliveryCosts() {}

  public static Money freight(OrderRules rules, int quantity) {
    return rules.freightPerUnit().times(quantity);
  }

  /** A rate of the cost of the goods, by service level. */
  public static Money surcharge(OrderRules rules, Money goodsCost, ServiceLevel level) {
    return goodsCost.at(rules.surcharge(level));
  }
}
