package bidfair.benchmark.micro;

import bidfair.engine.Game;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.Scenario;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The state at the end of a year of 60 firms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeState {
  private static final int FIRMS = 60;

  private final Game game = played();

  /** The fingerprint of all of it. */
  @Benchmark
  public String hash() {
    return game.hash();
  }

  private static Game played() {
    Scenario scenario = ShippedScenarios.find("standard").orElseThrow();
    return RobotGame.play(
        scenario.rules(),
        MarketDraw.draw(scenario, 1, FIRMS),
        Robots.inTurn(scenario.robots(), FIRMS),
        1,
        RobotGame.Witness.NOBODY);
  }
}
