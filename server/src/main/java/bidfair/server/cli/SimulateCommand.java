package bidfair.server.cli;

import bidfair.engine.Game;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.Chronicle;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.export.RecordLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a year without people, and tells how it went. */
@Command(
    name = "simulate",
    description = "Plays a year of robots at once and prints it month by month, with the ranking.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SimulateCommand implements Callable<Integer> {
  @Mixin private ScenarioArgument scenario;

  @Option(
      names = "--firms",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many firms play. Default: ${DEFAULT-VALUE}.")
  private int firms;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed gives the same game. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Writes the record of the game, for replay; replaces the file.")
  private @Nullable Path record;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Scenario played = scenario.readFor(firms);
    List<Strategy> strategies = strategies(played);
    Market market = MarketDraw.draw(played, seed, firms);
    Chronicle chronicle = new Chronicle();
    Game game = play(played, market, strategies, chronicle);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s, %d firms, seed %d: %d clients, %d tenders%n%n",
        played.id(), firms, seed, market.clients().size(), market.tenders().size());
    out.println(YearReport.months(chronicle.months()));
    out.println(YearReport.ranking(game.state().ranking(), strategies));
    out.println("State hash " + game.hash());
    return 0;
  }

  private Game play(
      Scenario played, Market market, List<Strategy> strategies, Chronicle chronicle) {
    if (record == null) {
      return RobotGame.play(played.rules(), market, strategies, seed, chronicle);
    }
    var header = RecordLine.Header.of(played, seed, firms(strategies), market);
    try (RecordFile file = new RecordFile(record, header)) {
      return RobotGame.play(played.rules(), market, strategies, seed, chronicle.and(file));
    } catch (IOException | UncheckedIOException e) {
      throw scenario.wrong("%s cannot be written: %s".formatted(record, e.getMessage()));
    }
  }

  private static List<RecordLine.RecordedFirm> firms(List<Strategy> strategies) {
    return IntStream.range(0, strategies.size())
        .mapToObj(i ->
            new RecordLine.RecordedFirm(
                new FirmId(i + 1),
                strategies.get(i).title().en() + " " + (i + 1),
                Optional.of(strategies.get(i).name())))
        .toList();
  }

  private List<Strategy> strategies(Scenario played) {
    try {
      return Robots.inTurn(played.robots(), firms);
    } catch (IllegalArgumentException e) {
      throw scenario.wrong("/robots: " + e.getMessage());
    }
  }
}
