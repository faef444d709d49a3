package bidfair.engine.rules;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.Points;

/** How a client judges a delivery: pure functions (rulebook §8). */
public final class Satisfaction {
  private Satisfaction() {}

  /** C of an order accepted on a day: 10 000 × perceived / expected, at most 20 000. */
  public static int of(GameState state, Order order, int day) {
    int expected = state.market().industryOf(order.client()).expectedService();
    int perceived = perceived(state, order, day);
    return Math.min(state.rules().orders().satisfactionMax(), Points.MAX * perceived / expected);
  }

  /** The service as the client sees it: level − 200 × days late, not below 0. */
  static int perceived(GameState state, Order order, int day) {
    OrderRules rules = state.rules().orders();
    int level = state.rules().scoring().level(order.level());
    return Points.clamp(level - (long) rules.serviceLossPerLateDay() * daysLate(order, day));
  }

  static int daysLate(Order order, int day) {
    return Math.max(0, day - order.dueOn());
  }

  /** Recognition as goods arrive: on time it grows, late it falls, kept within its bounds. */
  public static int afterArrival(OrderRules rules, int recognition, int daysLate) {
    return daysLate == 0
        ? Points.grow(recognition, rules.onTimeGain())
        : Points.clamp((long) recognition - rules.lateLoss());
  }

  /** Then it changes by (C − 10 000) / 10, towards minus infinity (§1), kept within its bounds. */
  public static int afterJudgement(int recognition, int satisfaction) {
    return Points.clamp(recognition + Math.floorDiv((long) satisfaction - Points.MAX, 10L));
  }
}
