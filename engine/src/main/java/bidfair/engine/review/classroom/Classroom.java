package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.VoidReason;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.function.Function;

/** Looks on for the whole class. Not thread-safe. */
public final class Classroom implements Spectator {
  private final Satisfactions satisfactions = new Satisfactions();
  private final LateOrderCauses lateOrders = new LateOrderCauses();
  private final StageFlows flows = new StageFlows();
  private final MonthSteps months = new MonthSteps();
  private final List<Spectator> spectators = List.of(satisfactions, lateOrders, flows, months);

  @Override
  public void before(GameState state, Event event) {
    spectators.forEach(spectator -> spectator.before(state, event));
  }

  @Override
  public void after(GameState state, Event event) {
    spectators.forEach(spectator -> spectator.after(state, event));
  }

  /**
   * The review of the class after the events so far.
   *
   * @param customerValue the lifetime value of all clients of a firm
   */
  public ClassReview review(GameState state, Function<FirmId, Money> customerValue) {
    List<FirmYear> years = FirmYears.of(state);
    List<BidPoint> bids = BidPoints.of(state);
    return new ClassReview(
        new Rankings(state, satisfactions, customerValue, years).all(),
        years,
        List.of(),
        bids,
        PricesByMonth.of(bids),
        voids(state),
        lateOrders.counts(state),
        flows.flows(),
        months.steps());
  }

  /** What the teacher may want to look into, after the events so far. */
  public Patterns patterns(GameState state) {
    return new Patterns(PricePatterns.of(state));
  }

  private static List<VoidCount> voids(GameState state) {
    Tally<VoidReason> tally = new Tally<>(VoidReason.class);
    state.bids().sheets().stream()
        .flatMap(sheet -> sheet.bids().stream())
        .forEach(judged -> judged.voidReason().ifPresent(tally::add));
    return tally.map(VoidCount::new);
  }
}
