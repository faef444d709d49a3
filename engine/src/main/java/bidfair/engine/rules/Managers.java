package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.FirmRules;
import bidfair.engine.units.FirmId;
import java.util.Optional;

/** Hiring and dismissing account managers (rulebook §4). */
final class Managers {
  private Managers() {}

  /** One salary is paid at once, besides those of each month-end. */
  static Optional<Rejection> hire(Turn turn, FirmId firm) {
    GameState state = turn.state();
    FirmRules rules = state.rules().firms();
    int managers = state.firm(firm).managers();
    if (managers >= rules.maxManagers()) {
      return of(Rejection.MANAGERS_AT_MAXIMUM);
    }
    if (!Payments.canChoose(state, firm, rules.managerSalary())) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    Payments.book(turn, firm, Entry.HIRING, rules.managerSalary(), new Reference.ToFirm());
    turn.emit(new Event.ManagersChanged(firm, managers + 1));
    return empty();
  }

  /** Down to what the managed clients need, even to none; one salary as severance. */
  static Optional<Rejection> dismiss(Turn turn, FirmId firm) {
    GameState state = turn.state();
    FirmRules rules = state.rules().firms();
    int managers = state.firm(firm).managers();
    if (managers == 0 || state.freePlaces(firm) < rules.clientsPerManager()) {
      return of(Rejection.MANAGERS_NEEDED);
    }
    if (!Payments.canChoose(state, firm, rules.managerSalary())) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    Payments.book(turn, firm, Entry.SEVERANCE, rules.managerSalary(), new Reference.ToFirm());
    turn.emit(new Event.ManagersChanged(firm, managers - 1));
    return empty();
  }
}
