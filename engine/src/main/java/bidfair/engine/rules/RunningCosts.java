package bidfair.engine.rules;

import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.MonthEndRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/** What a month costs, whatever a firm does (rulebook §9). */
public final class RunningCosts {
  private RunningCosts() {}

  /** What a month-end would take now: overhead, salaries, upkeep; nothing after bankruptcy. */
  public static Money of(GameState state, FirmId id) {
    Firm firm = state.firm(id);
    if (!firm.inBusiness()) {
      return Money.ZERO;
    }
    MonthEndRules rules = state.rules().monthEnd();
    long stable =
        state.relations().managed(id).stream()
            .filter(client -> state.relation(id, client.id()).stage() == Stage.STABLE)
            .count();
    return rules.overhead().plus(salaries(state, firm)).plus(rules.stableUpkeep().times(stable));
  }

  static Money salaries(GameState state, Firm firm) {
    return state.rules().firms().managerSalary().times(firm.managers());
  }
}
