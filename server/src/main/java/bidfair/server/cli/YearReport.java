package bidfair.server.cli;

import bidfair.engine.game.Standing;
import bidfair.engine.robot.MonthSummary;
import bidfair.engine.robot.Strategy;
import bidfair.engine.units.Money;
import java.util.List;

/** How a year among robots went, as tables for a terminal; amounts in whole yuan. */
final class YearReport {
  private YearReport() {}

  static String months(List<MonthSummary> months) {
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

  static String ranking(List<Standing> ranking, List<Strategy> strategies) {
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
