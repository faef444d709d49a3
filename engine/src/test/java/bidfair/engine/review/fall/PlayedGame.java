package bidfair.engine.review.fall;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Rules;
import java.util.ArrayList;
import java.util.List;

/** A year of robots, with all that they did and that followed from it. */
record PlayedGame(
    Rules rules, Market market, List<Input> inputs, List<Event> events, GameState end) {
  static PlayedGame of(Rules rules, Market market, List<Strategy> strategies, long salt) {
    List<Input> inputs = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Game game =
        RobotGame.play(
            rules,
            market,
            strategies,
            salt,
            (_, input, decision) -> {
              if (decision instanceof Decision.Accepted(var followed)) {
                inputs.add(input);
                events.addAll(followed);
              }
            });
    return new PlayedGame(rules, market, inputs, events, game.state());
  }
}
