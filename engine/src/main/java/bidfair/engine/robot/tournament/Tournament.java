package bidfair.engine.robot.tournament;

import bidfair.engine.game.GameState;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Strategy;
import bidfair.engine.robot.TurnOrder;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what a scenario teaches (rulebook §13). Pure functions: the caller plays the matches, in
 * any order and on as many threads as it likes, and then has the claims judged.
 */
public final class Tournament {
  private Tournament() {}

  /** The matches of a tournament: so many games of each experiment, on seeds from the first. */
  public static List<Match> matches(int games, long firstSeed) {
    List<Match> matches = new ArrayList<>();
    for (int game = 0; game < games; game++) {
      for (Experiment experiment : Experiment.values()) {
        matches.add(new Match(experiment, game, firstSeed + game));
      }
    }
    return matches;
  }

  /** Plays a match; the same scenario and match give the same outcome. Thread-safe. */
  public static Outcome play(Scenario scenario, Match match) {
    Market market = MarketDraw.draw(scenario, match.seed(), Experiment.FIRMS);
    List<Strategy> seated = seated(match.experiment().strategies(match.game()), match.seed());
    GameState end =
        RobotGame.play(
                match.experiment().rules(scenario.rules()),
                market,
                seated,
                match.seed(),
                RobotGame.Witness.NOBODY)
            .state();
    return new Outcome(
        match,
        end.ranking().stream()
            .map(standing ->
                new FirmResult(
                    seated.get(standing.firm().number() - 1).name(),
                    standing.netWorth(),
                    standing.bankruptOn() > 0))
            .toList());
  }

  /**
   * Each claim with the figure measured.
   *
   * @param outcomes of all matches of a tournament of this scenario, in any order
   */
  public static List<Claim> claims(Scenario scenario, List<Outcome> outcomes) {
    return new Claims(scenario.rules().firms().startingCash(), outcomes).all();
  }

  /** Deals the seats, so that no strategy sits at the same numbers in every game. */
  private static List<Strategy> seated(List<Strategy> strategies, long seed) {
    List<FirmId> seats = TurnOrder.of(strategies.size(), 0, seed);
    return IntStream.range(0, seats.size())
        .mapToObj(i -> strategies.get(seats.get(i).number() - 1))
        .toList();
  }
}
