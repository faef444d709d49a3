package bidfair.engine.review.client;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Market;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;

/** Looks on at what passes between every firm and every client. Not thread-safe. */
public final class Customers implements Spectator {
  private final CustomerMeasures measures;
  private final Portfolios portfolios;
  private final List<Spectator> watches;

  public Customers(Rules rules, Market market, CustomerMeasures measures) {
    this.measures = measures;
    portfolios = new Portfolios(rules.calendar(), market);
    watches =
        List.of(
            new RelationWatch(portfolios),
            new TradeWatch(portfolios, measures.lostBidsInARow()),
            new MoneyWatch(portfolios));
  }

  public CustomerMeasures measures() {
    return measures;
  }

  /** The clients with which a firm had to do, by number. */
  public List<ClientReview> clients(FirmId firm, GameState state) {
    return new ClientReviews(state, measures).of(portfolios.of(firm).all());
  }

  /** What all clients of a firm are worth to it: their lifetime values, realised and projected. */
  public Money value(FirmId firm, GameState state) {
    return new ClientReviews(state, measures).value(portfolios.of(firm).all());
  }

  /** What each industry earned a firm, in the order of the market. */
  public List<IndustryContribution> industries(FirmId firm, GameState state) {
    return state.market().industries().stream()
        .map(industry -> IndustryContribution.of(portfolios.of(firm), industry.id()))
        .toList();
  }

  @Override
  public void before(GameState state, Event event) {
    watches.forEach(watch -> watch.before(state, event));
  }

  @Override
  public void after(GameState state, Event event) {
    watches.forEach(watch -> watch.after(state, event));
  }
}
