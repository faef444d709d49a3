package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;

/** What lateness costs, up to the default (rulebook §8). */
public final class LateOrders {
  private LateOrders() {}

  /** What each late day costs. */
  public static Money chargePerDay(OrderRules rules, Order order) {
    return order.value().at(rules.lateChargeRate());
  }

  /** The day on which the order defaults unless it is shipped. */
  public static int defaultOn(OrderRules rules, Order order) {
    return order.dueOn() + rules.lateChargeDays();
  }

  /** Recognition after a default, not below 0. */
  public static int afterDefault(OrderRules rules, int recognition) {
    return Points.clamp((long) recognition - rules.defaultLoss());
  }

  /** Each day after the due day, shipped or not, for at most 20 days. */
  static void charge(Turn turn) {
    GameState state = turn.state();
    OrderRules rules = state.rules().orders();
    for (Order order : state.orders().open()) {
      if (state.day() > order.dueOn() && order.lateCharges() < rules.lateChargeDays()) {
        Payments.book(
            turn,
            order.firm(),
            Entry.LATE_CHARGE,
            chargePerDay(rules, order),
            new Reference.ToOrder(order.id()));
        turn.emit(new Event.OrderCharged(order.id()));
        boolean last = order.lateCharges() + 1 == rules.lateChargeDays();
        if (last && order.status() == Order.Status.UNSHIPPED) {
          fail(turn, order);
        }
      }
    }
  }

  /** The default: a penalty, the whole bond, recognition, and the client's trust. */
  private static void fail(Turn turn, Order order) {
    GameState state = turn.state();
    OrderRules rules = state.rules().orders();
    Reference reference = new Reference.ToOrder(order.id());
    turn.emit(new Event.OrderEnded(order.id(), Order.Status.DEFAULTED));
    Payments.book(
        turn,
        order.firm(),
        Entry.DEFAULT_PENALTY,
        order.value().at(rules.defaultPenaltyRate()),
        reference);
    Payments.book(turn, order.firm(), Entry.PERFORMANCE_BOND_FORFEITED, order.bond(), reference);
    int recognition = state.relation(order.firm(), order.client()).recognition();
    RelationChanges.recognition(
        turn,
        order.firm(),
        order.client(),
        afterDefault(rules, recognition),
        RecognitionCause.DEFAULTED);
    Stage stage = state.relation(order.firm(), order.client()).stage();
    if (stage == Stage.FORMATION || stage == Stage.STABLE) {
      RelationChanges.stage(
          turn, order.firm(), order.client(), Stage.DECLINE, StageCause.DEFAULTED);
    }
  }
}
