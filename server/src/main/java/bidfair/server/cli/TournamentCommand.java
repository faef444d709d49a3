package bidfair.server.cli;

import bidfair.engine.robot.tournament.Claim;
import bidfair.engine.robot.tournament.Experiment;
import bidfair.engine.robot.tournament.Match;
import bidfair.engine.robot.tournament.Outcome;
import bidfair.engine.robot.tournament.Tournament;
import bidfair.engine.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has robots play many games and says whether a scenario teaches what it must (rulebook §13). */
@Command(
    name = "tournament",
    description =
        "Has robots play many games on all processors and prints what the scenario teaches."
            + " Ends with 0 if every claim holds, else with 1.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TournamentCommand implements Callable<Integer> {
  @Mixin private ScenarioArgument scenario;

  @Option(
      names = "--games",
      paramLabel = "N",
      defaultValue = "200",
      description = "Games of each of the four experiments. Default: ${DEFAULT-VALUE}.")
  private int games;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The seed of the first game; the others follow. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Games played at a time. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    if (games < 1 || threads < 1) {
      throw scenario.wrong("--games and --threads must be at least 1");
    }
    Scenario played = scenario.readFor(Experiment.FIRMS);
    List<Claim> claims = Tournament.claims(played, play(played));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s, %d games of each experiment, %d firms, seeds %d to %d%n%n",
        played.id(), games, Experiment.FIRMS, seed, seed + games - 1);
    out.print(table(claims));
    out.flush();
    return claims.stream().allMatch(Claim::holds) ? 0 : 1;
  }

  private List<Outcome> play(Scenario played) throws InterruptedException, ExecutionException {
    List<Match> matches = Tournament.matches(games, seed);
    List<Outcome> outcomes = new ArrayList<>();
    Progress progress = Progress.of(matches.size(), spec.commandLine().getErr());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      var playing = new ExecutorCompletionService<Outcome>(pool);
      matches.forEach(match -> playing.submit(() -> Tournament.play(played, match)));
      try {
        for (int i = 0; i < matches.size(); i++) {
          outcomes.add(playing.take().get());
          progress.step();
        }
      } finally {
        pool.shutdownNow();
      }
    }
    return outcomes;
  }

  private static String table(List<Claim> claims) {
    TextTable table = new TextTable("claim", "figure wanted", "measured", "holds");
    for (Claim claim : claims) {
      table.add(claim.name(), claim.wanted(), claim.measured(), claim.holds() ? "yes" : "NO");
    }
    return table.text();
  }
}
