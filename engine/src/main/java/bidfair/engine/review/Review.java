package bidfair.engine.review;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Transition;
import bidfair.engine.market.Market;
import bidfair.engine.review.cause.Causes;
import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.review.classroom.Classroom;
import bidfair.engine.review.classroom.Patterns;
import bidfair.engine.review.client.CustomerMeasures;
import bidfair.engine.review.client.Customers;
import bidfair.engine.review.fall.Falls;
import bidfair.engine.review.history.GameHistory;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.money.Avoidables;
import bidfair.engine.review.money.Waterfalls;
import bidfair.engine.review.tender.LostBids;
import bidfair.engine.rules.Ranking;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;
import java.util.List;

/**
 * Why each firm won, lost or fell, from the events of a game alone: of a game that is over, or of
 * one that goes on, as far as its events were told. Not thread-safe.
 */
public final class Review {
  private final GameState state;
  private final Customers customers;
  private final LostBids lostBids;
  private final Classroom classroom;
  private final Falls falls = new Falls();
  private final Causes causes = new Causes();
  private final List<Spectator> spectators;

  public Review(Rules rules, Market market) {
    state = new GameState(rules, market);
    customers = new Customers(rules, market, CustomerMeasures.STANDARD);
    lostBids = new LostBids(rules, market);
    classroom = new Classroom(customers, lostBids);
    spectators = List.of(customers, lostBids, classroom, falls, causes);
  }

  /** The review of a stored game. */
  public static Review of(GameHistory history) {
    Review review = new Review(history.rules(), history.market());
    history.events().forEach(review::add);
    return review;
  }

  /** Tells the next event. */
  public void add(Event event) {
    spectators.forEach(spectator -> spectator.before(state, event));
    Transition.apply(state, event);
    spectators.forEach(spectator -> spectator.after(state, event));
  }

  /** Where the game stands after the events so far; read only. */
  public GameState state() {
    return state;
  }

  /** The review of one firm. */
  public FirmReview firm(FirmId firm) {
    List<AvoidableCost> avoidable = Avoidables.of(state, firm);
    return new FirmReview(
        Ranking.of(state).stream()
            .filter(standing -> standing.firm().equals(firm))
            .findFirst()
            .orElseThrow(),
        lostBids.of(firm),
        customers.clients(firm, state),
        customers.industries(firm, state),
        customers.measures(),
        Waterfalls.of(state, firm, avoidable),
        avoidable,
        falls.of(state, firm),
        causes.of(state, firm, lostBids.of(firm), avoidable));
  }

  /** The review of the whole class. */
  public ClassReview classroom() {
    return classroom.review(state);
  }

  /** What the teacher may want to look into. */
  public Patterns patterns() {
    return classroom.patterns(state);
  }
}
