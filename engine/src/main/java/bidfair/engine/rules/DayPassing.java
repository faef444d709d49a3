package bidfair.engine.rules;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.Calendar;

/** What a tick does, in this order (rulebook §2). */
final class DayPassing {
  private DayPassing() {}

  static void tick(Turn turn) {
    GameState state = turn.state();
    Calendar calendar = state.rules().calendar();
    if (state.dayOfMonth() == calendar.daysPerMonth()) {
      MonthEnd.close(turn);
      Solvency.check(turn);
      if (state.day() == calendar.lastDay()) {
        Settlement.settle(turn);
        return;
      }
    }
    turn.emit(new Event.DayBegan(state.day() + 1));
    if (state.dayOfMonth() == 1) {
      turn.emit(new Event.MonthOpened(state.month()));
    }
    CampaignEffects.ofCampaignsEndingToday(turn);
    Goods.receiveArrivingToday(turn);
    Fulfilment.acceptArrivingToday(turn);
    Fulfilment.payReceivablesDueToday(turn);
    if (state.dayOfMonth() == calendar.bidClosingDay()) {
      Opening.openTendersOfMonth(turn);
    }
    LateOrders.charge(turn);
    Solvency.check(turn);
  }
}
