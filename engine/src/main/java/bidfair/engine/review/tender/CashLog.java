package bidfair.engine.review.tender;

import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/** How low each firm's cash fell on each day of this month. */
final class CashLog implements Spectator {
  private final Calendar calendar;
  private final long[][] lowest;
  private int today;

  CashLog(Calendar calendar, int firms) {
    this.calendar = calendar;
    lowest = new long[firms][calendar.daysPerMonth() + 1];
  }

  @Override
  public void after(GameState state, Event event) {
    if (event instanceof Event.DayBegan) {
      today = state.dayOfMonth();
      for (Firm firm : state.firms()) {
        lowest[firm.id().number() - 1][today] = state.ledger(firm.id()).cash().fen();
      }
    } else if (event instanceof Event.Booked(var firm, _, _, _)) {
      long[] own = lowest[firm.number() - 1];
      own[today] = Math.min(own[today], state.ledger(firm).cash().fen());
    }
  }

  /**
   * The least cash the firm had at any moment from the end of a day until now.
   *
   * @param day of this month, before today
   */
  Money lowestSince(FirmId firm, int day) {
    long[] own = lowest[firm.number() - 1];
    long least = Long.MAX_VALUE;
    for (int i = calendar.dayOfMonth(day) + 1; i <= today; i++) {
      least = Math.min(least, own[i]);
    }
    return Money.ofFen(least);
  }
}
