package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.units.Money;

/**
 * Hires a manager when all are busy, up to a number of managers (rulebook §4).
 *
 * @param fromMonth the first month in which it hires
 * @param reserve cash that hiring leaves untouched
 */
record Recruit(int managers, int fromMonth, Money reserve) implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    int most = Math.min(managers, view.rules().firms().maxManagers());
    boolean wanted =
        view.month() >= fromMonth && agenda.places() == 0 && view.firm().managers() < most;
    if (wanted && agenda.pay(view.rules().firms().managerSalary(), reserve, new Action.Hire())) {
      agenda.addPlaces(view.rules().firms().clientsPerManager());
    }
  }
}
