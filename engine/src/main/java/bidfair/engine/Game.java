package bidfair.engine;

import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.StateHash;
import bidfair.engine.game.Transition;
import bidfair.engine.market.Market;
import bidfair.engine.rules.Rulebook;
import bidfair.engine.scenario.Rules;

/**
 * One game: inputs in, events out. The same rules, the same market and the same inputs in the same
 * order give the same game, byte for byte (rulebook §1). Not thread-safe: one writer at a time.
 */
public final class Game {
  private final GameState state;

  /** A new game on day 0. */
  public Game(Rules rules, Market market) {
    state = new GameState(rules, market);
  }

  /** Where the game stands; to be read only by the game's writer. */
  public GameState state() {
    return state;
  }

  /** Decides an input and applies what follows from it; a rejected input changes nothing. */
  public Decision submit(Input input) {
    return Rulebook.decide(state, input);
  }

  /** Applies an event that was decided earlier, for recovery without deciding anew. */
  public void apply(Event event) {
    Transition.apply(state, event);
  }

  /** The fingerprint of the whole state, 64 hexadecimal digits. */
  public String hash() {
    return StateHash.of(state);
  }
}
