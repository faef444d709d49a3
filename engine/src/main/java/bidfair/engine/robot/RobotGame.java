package bidfair.engine.robot;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Market;
import bidfair.engine.rules.Ranking;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;
import java.util.List;

/** A year that robots play among themselves, through the same inputs as people. */
public final class RobotGame {
  private final Game game;
  private final List<Strategy> strategies;
  private final long salt;
  private final Witness witness;
  private List<Standing> published = List.of();

  /** Sees every input with its verdict, just after it was applied. */
  public interface Witness {
    Witness NOBODY = (_, _, _) -> {};

    void saw(GameState state, Input input, Decision decision);

    /** This witness, and after it another. */
    default Witness and(Witness other) {
      return (state, input, decision) -> {
        saw(state, input, decision);
        other.saw(state, input, decision);
      };
    }
  }

  private RobotGame(
      Rules rules, Market market, List<Strategy> strategies, long salt, Witness witness) {
    this.game = new Game(rules, market);
    this.strategies = List.copyOf(strategies);
    this.salt = salt;
    this.witness = witness;
  }

  /**
   * Plays to the end of the year; the same arguments give the same game.
   *
   * @param strategies one for each firm of the market, in order of their numbers
   * @param salt decides who acts first on which day, for example the seed of the market
   * @return the game, over
   * @throws IllegalArgumentException if there is not one strategy for each firm
   */
  public static Game play(
      Rules rules, Market market, List<Strategy> strategies, long salt, Witness witness) {
    if (strategies.size() != market.firms()) {
      throw new IllegalArgumentException(
          strategies.size() + " strategies for " + market.firms() + " firms");
    }
    RobotGame play = new RobotGame(rules, market, strategies, salt, witness);
    while (!play.game.state().isOver()) {
      play.passDay();
    }
    return play.game;
  }

  private void passDay() {
    int month = game.state().month();
    submit(new Input.Tick());
    if (game.state().month() != month && month > 0) {
      published = Ranking.of(game.state());
    }
    if (game.state().isRunning()) {
      TurnOrder.of(strategies.size(), game.state().day(), salt).forEach(this::act);
    }
  }

  private void act(FirmId firm) {
    if (game.state().firm(firm).inBusiness()) {
      PlayerView view = new PlayerView(game.state(), firm, published);
      for (Action action : strategies.get(firm.number() - 1).act(view)) {
        submit(new Input.Act(firm, action));
      }
    }
  }

  private void submit(Input input) {
    witness.saw(game.state(), input, game.submit(input));
  }
}
