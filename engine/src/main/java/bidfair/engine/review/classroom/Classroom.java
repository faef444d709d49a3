package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.VoidReason;
import bidfair.engine.review.client.Customers;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.review.tender.Decider;
import bidfair.engine.review.tender.LostBids;
import java.util.List;

/** Looks on for the whole class. Not thread-safe. */
public final class Classroom implements Spectator {
  private final Customers customers;
  private final LostBids lostBids;
  private final Satisfactions satisfactions = new Satisfactions();
  private final LateOrderCauses lateOrders = new LateOrderCauses();
  private final StageFlows flows = new StageFlows();
  private final MonthSteps months = new MonthSteps();
  private final List<Spectator> spectators = List.of(satisfactions, lateOrders, flows, months);

  /**
   * @param customers looks on as well, and is told each event
   * @param lostBids looks on as well, and is told each event
   */
  public Classroom(Customers customers, LostBids lostBids) {
    this.customers = customers;
    this.lostBids = lostBids;
  }

  @Override
  public void before(GameState state, Event event) {
    spectators.forEach(spectator -> spectator.before(state, event));
  }

  @Override
  public void after(GameState state, Event event) {
    spectators.forEach(spectator -> spectator.after(state, event));
  }

  /** The review of the class after the events so far. */
  public ClassReview review(GameState state) {
    List<FirmYear> years = FirmYears.of(state);
    List<BidPoint> bids = BidPoints.of(state);
    return new ClassReview(
        new Rankings(state, satisfactions, customers, years).all(),
        years,
        deciders(state),
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

  private List<DeciderCount> deciders(GameState state) {
    Tally<Decider> tally = new Tally<>(Decider.class);
    for (Firm firm : state.firms()) {
      lostBids.of(firm.id()).forEach(bid -> tally.add(bid.decider()));
    }
    return tally.map(DeciderCount::new);
  }

  private static List<VoidCount> voids(GameState state) {
    Tally<VoidReason> tally = new Tally<>(VoidReason.class);
    state.bids().sheets().stream()
        .flatMap(sheet -> sheet.bids().stream())
        .forEach(judged -> judged.voidReason().ifPresent(tally::add));
    return tally.map(VoidCount::new);
  }
}
