package bidfair.engine.review.history;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;

/**
 * Looks on while the events of a game pass and keeps what a part of the review needs. It must not
 * keep the state, which goes on changing. Not thread-safe.
 */
public interface Spectator {
  /**
   * @param state as it is before the event
   */
  default void before(GameState state, Event event) {}

  /**
   * @param state as it is after the event
   */
  default void after(GameState state, Event event) {}
}
