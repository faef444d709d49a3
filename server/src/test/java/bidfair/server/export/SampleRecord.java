package bidfair.server.export;

import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.scenarios.ShippedScenarios;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records of games that robots of every kind played. */
public final class SampleRecord {
  private SampleRecord() {}

  /** The text of the record of a whole game of a shipped scenario. */
  public static String play(String scenarioId, int firms, long seed) {
    return play(scenarioId, firms, seed, Robots.names());
  }

  /**
   * @param names of the strategies, for one firm after the other, over and over
   */
  static String play(String scenarioId, int firms, long seed, List<String> names) {
    Scenario scenario = ShippedScenarios.find(scenarioId).orElseThrow();
    Market market = MarketDraw.draw(scenario, seed, firms);
    List<Strategy> strategies =
        IntStream.range(0, firms)
            .mapToObj(i -> names.get(i % names.size()))
            .map(name -> Robots.named(name).orElseThrow())
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordLine.Header header = RecordLine.Header.of(scenario, seed, firms(strategies), market);
    GameRecorder recorder = new GameRecorder(header, new RecordWriter(out));
    recorder.finish(
        RobotGame.play(
                scenario.rules(),
                market,
                strategies,
                seed,
                (state, input, decision) ->
                    recorder.note(RecordedBy.amongRobots(input), state, input, decision))
            .state());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<RecordLine.RecordedFirm> firms(List<Strategy> strategies) {
    return IntStream.range(0, strategies.size())
        .mapToObj(i ->
            new RecordLine.RecordedFirm(
                new FirmId(i + 1), "Firm " + (i + 1), Optional.of(strategies.get(i).name())))
        .toList();
  }
}
