package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.MonthEndRules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;

/**
 * What every month costs, and how clients forget, firm by firm, client by client (§9). A client
 * that neither recognises a firm nor is managed by it has nothing to forget and no stage to leave.
 */
final class MonthEnd {
  private MonthEnd() {}

  static void close(Turn turn) {
    for (Firm firm : turn.state().firms()) {
      if (firm.inBusiness()) {
        payRunningCosts(turn, firm);
        for (Client client : turn.state().relations().known(firm.id())) {
          forget(turn, firm.id(), client.id());
        }
      }
    }
    turn.emit(new Event.MonthClosed(turn.state().month()));
  }

  private static void payRunningCosts(Turn turn, Firm firm) {
    GameState state = turn.state();
    FirmId id = firm.id();
    Reference.ToFirm whole = new Reference.ToFirm();
    MonthEndRules rules = state.rules().monthEnd();
    Payments.book(turn, id, Entry.MONTHLY_OVERHEAD, rules.overhead(), whole);
    Payments.book(turn, id, Entry.MONTHLY_SALARIES, RunningCosts.salaries(state, firm), whole);
    for (Client client : state.relations().managed(id)) {
      if (state.relation(id, client.id()).stage() == Stage.STABLE) {
        Payments.book(
            turn,
            id,
            Entry.MONTHLY_UPKEEP,
            rules.stableUpkeep(),
            new Reference.ToClient(client.id()));
      }
    }
  }

  /** Recognition decays at the rate of the stage so far; then at most one change of stage. */
  private static void forget(Turn turn, FirmId firm, ClientId client) {
    GameState state = turn.state();
    MonthEndRules rules = state.rules().monthEnd();
    Relation before = state.relation(firm, client);
    RelationChanges.recognition(
        turn, firm, client, Forgetting.afterMonthEnd(rules, before), RecognitionCause.DECAY);
    Relation relation = state.relation(firm, client);
    int month = state.month();
    switch (relation.stage()) {
      case PROSPECT -> {}
      case FORMATION, STABLE -> {
        if (month - relation.lastContactMonth() >= rules.idleMonths()) {
          RelationChanges.stage(turn, firm, client, Stage.DECLINE, StageCause.IDLE);
        }
      }
      case DECLINE -> {
        if (relation.recognition() < rules.lostBelow()) {
          RelationChanges.stage(turn, firm, client, Stage.PROSPECT, StageCause.LOST);
        } else if (relation.recognition() >= rules.recoverFrom()
            && relation.lastContactMonth() == month) {
          RelationChanges.stage(turn, firm, client, Stage.FORMATION, StageCause.RECOVERED);
        }
      }
    }
  }
}
