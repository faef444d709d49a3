package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;

/** What a robot is about to do today, and what cash and places that leaves it. */
final class Agenda {
  private final List<Action> actions = new ArrayList<>();
  private Money cash;
  private int places;

  Agenda(PlayerView view) {
    cash = view.cash();
    places = view.freePlaces();
  }

  Money cash() {
    return cash;
  }

  int places() {
    return places;
  }

  void addPlaces(int more) {
    places += more;
  }

  void add(Action action) {
    actions.add(action);
  }

  /** Adds an action that costs money, unless less than the reserve would be left. */
  boolean pay(Money cost, Money reserve, Action action) {
    boolean affordable = cash.minus(cost).covers(reserve);
    if (affordable) {
      cash = cash.minus(cost);
      actions.add(action);
    }
    return affordable;
  }

  List<Action> actions() {
    return List.copyOf(actions);
  }
}
