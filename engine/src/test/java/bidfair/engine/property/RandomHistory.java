package bidfair.engine.property;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.review.history.GameHistory;
import java.util.ArrayList;
import java.util.List;

/** Random games, to be reviewed. */
final class RandomHistory {
  private static final int MOST_INPUTS = 20_000;

  private RandomHistory() {}

  /** A game that is over; the same seed gives the same. */
  static GameHistory of(long seed) {
    RandomGame random = RandomGame.of(seed);
    Game game = new Game(random.rules(), random.market());
    RandomInputs inputs = new RandomInputs(seed, game.state());
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < MOST_INPUTS && !game.state().isOver(); i++) {
      if (game.submit(inputs.next()) instanceof Decision.Accepted(var followed)) {
        events.addAll(followed);
      }
    }
    return new GameHistory(random.rules(), random.market(), events);
  }
}
