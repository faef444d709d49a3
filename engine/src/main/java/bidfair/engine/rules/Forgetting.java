package bidfair.engine.rules;

import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.MonthEndRules;
import bidfair.engine.units.Rate;

/** How clients forget: a pure function, used by month-ends and forecasts (rulebook §9). */
public final class Forgetting {
  private Forgetting() {}

  /** Recognition after the decay of one month-end, at the rate of the stage so far. */
  public static int afterMonthEnd(MonthEndRules rules, Relation relation) {
    return Math.toIntExact(rate(rules, relation.stage()).reduce(relation.recognition()));
  }

  /** What a month-end takes of recognition at a stage. */
  public static Rate rate(MonthEndRules rules, Stage stage) {
    return switch (stage) {
      case PROSPECT -> rules.prospectDecay();
      case FORMATION -> rules.formationDecay();
      case STABLE -> rules.stableDecay();
      case DECLINE -> rules.declineDecay();
    };
  }
}
