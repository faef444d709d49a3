package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.units.LocalText;
import java.util.List;

/**
 * A strategy made of habits, the most pressing first, as each spends what those before it left.
 *
 * @param firstDay the day of each month on which the firm wakes up, 1 for a prompt one
 */
record Playbook(String name, LocalText title, int firstDay, List<Habit> habits)
    implements Strategy {
  Playbook {
    habits = List.copyOf(habits);
  }

  @Override
  public List<Action> act(PlayerView view) {
    if (view.dayOfMonth() < firstDay) {
      return List.of();
    }
    Agenda agenda = new Agenda(view);
    for (Habit habit : habits) {
      habit.pursue(view, agenda);
    }
    return agenda.actions();
  }
}
