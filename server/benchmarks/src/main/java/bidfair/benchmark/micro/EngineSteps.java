package bidfair.benchmark.micro;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.Scenario;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One step in the second half of a year of 60 firms; before each, the game is brought to that
 * moment by applying what had happened.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineSteps {
  private static final int FIRMS = 60;
  private static final int HALF_A_YEAR = 180;

  /** Which step. */
  @Param public Step step = Step.QUIET_TICK;

  private final List<Event> before = new ArrayList<>();
  private @Nullable Scenario scenario;
  private @Nullable Market market;
  private @Nullable Input wanted;
  private @Nullable Game game;

  /** Finds the step. */
  @Setup(Level.Trial)
  public void play() {
    Scenario standard = ShippedScenarios.find("standard").orElseThrow();
    Market drawn = MarketDraw.draw(standard, 1, FIRMS);
    scenario = standard;
    market = drawn;
    RobotGame.play(
        standard.rules(),
        drawn,
        Robots.inTurn(standard.robots(), FIRMS),
        1,
        (state, input, decision) -> note(state.day(), input, decision));
  }

  /** A game just before it. */
  @Setup(Level.Invocation)
  public void goThere() {
    if (scenario == null || market == null) {
      throw new IllegalStateException("no year was played");
    }
    Game fresh = new Game(scenario.rules(), market);
    before.forEach(fresh::apply);
    game = fresh;
  }

  /** Decides it, and applies what follows. */
  @Benchmark
  public Decision decide() {
    if (game == null || wanted == null) {
      throw new IllegalStateException("there is no " + step + " in the year");
    }
    return game.submit(wanted);
  }

  private void note(int day, Input input, Decision decision) {
    if (wanted != null) {
      return;
    }
    if (day > HALF_A_YEAR && step.is(input, decision)) {
      wanted = input;
    } else if (decision instanceof Decision.Accepted(var events)) {
      before.addAll(events);
    }
  }
}
