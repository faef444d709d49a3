package bidfair.server.cli;

import bidfair.engine.Game;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.Chronicle;
import bidfair.engine.robot.MonthSummary;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.Money;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Scenario played = scenario.readFor(firms);
    List<Strategy> strategies = strategies(played);
    Market market = MarketDraw.draw(played, seed, firms);
    Chronicle chronicle = new Chronicle();
    Game game = RobotGame.play(played.rules(), market, strategies, seed, chronicle);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s, %d firms, seed %d: %d clients, %d tenders%n%n",
        played.id(), firms, seed, market.clients().size(), market.tenders().size());
    out.println(months(chronicle.months()));
    out.println(ranking(game.state().ranking(), strategies));
    out.println("State hash " + game.hash());
    return 0;
  }

  private List<Strategy> strategies(Scenario played) {
    try {
      return Robots.inTurn(played.robots(), firms);
    } catch (IllegalArgumentException e) {
      throw scenario.wrong("/robots: " + e.getMessage());
    }
  }

  private static String months(List<MonthSummary> months) {
    TextTable table =
        new TextTable(
            "month",
            "bids",
            "void",
            "awarded",
            "failed",
            "delivered",
            "late",
            "defaulted",
            "bankrupt",
            "mean worth",
            "best worth");
    for (MonthSummary month : months) {
      table.add(
          month.month(),
          month.bids(),
          month.voidBids(),
          month.awarded(),
          month.failed(),
          month.accepted(),
          month.late(),
          month.defaulted(),
          month.bankruptcies(),
          yuan(mean(month.ranking())),
          yuan(month.ranking().getFirst().netWorth()));
    }
    return table.text();
  }

  private static String ranking(List<Standing> ranking, List<Strategy> strategies) {
    TextTable table = new TextTable("rank", "firm", "strategy", "net worth", "");
    for (Standing standing : ranking) {
      table.add(
          standing.rank(),
          standing.firm().number(),
          strategies.get(standing.firm().number() - 1).name(),
          yuan(standing.netWorth()),
          standing.bankruptOn() == 0 ? "" : "bankrupt on day " + standing.bankruptOn());
    }
    return table.text();
  }

  private static Money mean(List<Standing> ranking) {
    Money sum = ranking.stream().map(Standing::netWorth).reduce(Money.ZERO, Money::plus);
    return Money.ofFen(Math.floorDiv(sum.fen(), (long) ranking.size()));
  }

  private static long yuan(Money amount) {
    return Math.floorDiv(amount.fen(), 100L);
  }
}
