package bidfair.engine.review.history;

import bidfair.engine.game.Event;
import bidfair.engine.market.Market;
import bidfair.engine.scenario.Rules;
import java.util.List;

/** All that a review needs of a game: nothing is decided anew. */
public record GameHistory(Rules rules, Market market, List<Event> events) {
  public GameHistory {
    events = List.copyOf(events);
  }
}
