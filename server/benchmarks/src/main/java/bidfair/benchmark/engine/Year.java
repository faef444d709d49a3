package bidfair.benchmark.engine;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A year of robots, as it was played: to be played again, decided anew, or only applied. */
final class Year {
  private final Scenario scenario;
  private final Market market;
  private final List<Strategy> strategies;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final String hash;

  Year(Scenario scenario, int firms) {
    this.scenario = scenario;
    this.market = GrownMarket.draw(scenario, firms);
    this.strategies = Robots.inTurn(scenario.robots(), firms);
    hash =
        play(
                (_, input, decision) -> {
                  inputs.add(input);
                  if (decision instanceof Decision.Accepted(var made)) {
                    events.addAll(made);
                  }
                })
            .hash();
  }

  int events() {
    return events.size();
  }

  /** The robots think, the engine decides. */
  void play() {
    play(RobotGame.Witness.NOBODY);
  }

  /** The engine decides the recorded inputs; nobody thinks. */
  Game decide() {
    Game game = new Game(scenario.rules(), market);
    inputs.forEach(game::submit);
    return game;
  }

  /** As in recovery: nothing is decided. */
  Game apply() {
    Game game = new Game(scenario.rules(), market);
    events.forEach(game::apply);
    return game;
  }

  /** Whether all three ways end in the same state. */
  boolean isTheSameInEveryWay() {
    return decide().hash().equals(hash) && apply().hash().equals(hash);
  }

  private Game play(RobotGame.Witness witness) {
    return RobotGame.play(scenario.rules(), market, strategies, 1, witness);
  }
}
