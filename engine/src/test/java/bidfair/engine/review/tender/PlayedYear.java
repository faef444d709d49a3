package bidfair.engine.review.tender;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Transition;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.market.Tender;
import bidfair.engine.property.RandomGame;
import bidfair.engine.property.RandomInputs;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.rules.Judging;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A game that was played, input by input. */
record PlayedYear(Rules rules, Market market, List<Moment> moments) {
  private static final int MOST_INPUTS = 12_000;
  private static final Money AMPLE = Money.ofYuan(1_000_000_000);

  /** An accepted input, the day on which it came, and what followed. */
  record Moment(int day, Input input, List<Event> events) {}

  /** A lost bid with the opening at which it was lost, and the game after its end. */
  record Loss(LostBid bid, Reopening opening, GameState end) {
    /** The offer as it was. */
    Offer offer() {
      return opening.offers().stream()
          .filter(offer -> offer.bid().equals(bid.own().bid()))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Robots of all kinds in the standard scenario. */
  static PlayedYear ofRobots(long seed, int firms) {
    return ofRobots(SampleScenario.standard(), seed, firms);
  }

  /** The same with so much cash that nobody ever lacks any. */
  static PlayedYear ofRichRobots(long seed, int firms) {
    Scenario standard = SampleScenario.standard();
    return ofRobots(standard.withRules(rich(standard.rules())), seed, firms);
  }

  /** Players without a plan under varied rules. */
  static PlayedYear ofRandomPlayers(int seed) {
    RandomGame random = RandomGame.of(seed);
    return ofRandomPlayers(random.rules(), random.market(), seed);
  }

  /** The same with so much cash that nobody ever lacks any. */
  static PlayedYear ofRichRandomPlayers(int seed) {
    RandomGame random = RandomGame.of(seed);
    return ofRandomPlayers(rich(random.rules()), random.market(), seed);
  }

  /** All lost bids with their openings, as the review tells them while the events pass. */
  List<Loss> losses() {
    GameState state = new GameState(rules, market);
    LostBids lost = new LostBids(rules, market);
    Map<TenderId, Reopening> openings = new TreeMap<>();
    for (Moment moment : moments) {
      for (Event event : moment.events()) {
        if (event instanceof Event.TenderOpened(var sheet)) {
          openings.put(sheet.tender(), asItWas(state, sheet));
        }
        lost.before(state, event);
        Transition.apply(state, event);
        lost.after(state, event);
      }
    }
    return state.firms().stream()
        .flatMap(firm -> lost.of(firm.id()).stream())
        .map(bid -> new Loss(bid, checked(openings, bid), state))
        .toList();
  }

  private Reopening asItWas(GameState state, OpeningSheet sheet) {
    Tender tender = market.tender(sheet.tender());
    List<Offer> offers = new ArrayList<>();
    for (JudgedBid judged : sheet.bids()) {
      FirmId firm = judged.bid().firm();
      offers.add(
          new Offer(
              judged.bid(),
              state.relation(firm, tender.client()).recognition(),
              judged.record(),
              state.ledger(firm).cash()));
    }
    return new Reopening(new Judging(rules, market), tender, state.day(), offers);
  }

  private static Reopening checked(Map<TenderId, Reopening> openings, LostBid bid) {
    Reopening opening = openings.get(bid.tender().id());
    assertThat(opening).isNotNull();
    return opening;
  }

  private static PlayedYear ofRobots(Scenario scenario, long seed, int firms) {
    Market market = MarketDraw.draw(scenario, seed, firms);
    List<Moment> moments = new ArrayList<>();
    int[] day = {0};
    RobotGame.play(
        scenario.rules(),
        market,
        Robots.inTurn(Robots.names(), firms),
        seed,
        (state, input, decision) -> {
          note(moments, day[0], input, decision);
          day[0] = state.day();
        });
    return new PlayedYear(scenario.rules(), market, moments);
  }

  private static PlayedYear ofRandomPlayers(Rules rules, Market market, int seed) {
    Game game = new Game(rules, market);
    RandomInputs source = new RandomInputs(seed, game.state());
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < MOST_INPUTS && !game.state().isOver(); i++) {
      Input input = source.next();
      int day = game.state().day();
      note(moments, day, input, game.submit(input));
    }
    return new PlayedYear(rules, market, moments);
  }

  private static void note(List<Moment> moments, int day, Input input, Decision decision) {
    if (decision instanceof Decision.Accepted(var events)) {
      moments.add(new Moment(day, input, events));
    }
  }

  private static Rules rich(Rules rules) {
    return rules.withFirms(rules.firms().withStartingCash(AMPLE));
  }
}
