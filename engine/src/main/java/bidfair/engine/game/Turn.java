package bidfair.engine.game;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules work with while one input is decided: they read the state and emit events, each
 * applied as soon as it is emitted, so that later rules see it.
 */
public final class Turn {
  private final GameState state;
  private final List<Event> events = new ArrayList<>();

  public Turn(GameState state) {
    this.state = state;
  }

  public GameState state() {
    return state;
  }

  public void emit(Event event) {
    Transition.apply(state, event);
    events.add(event);
  }

  /** What was emitted so far. */
  public List<Event> events() {
    return List.copyOf(events);
  }
}
