package bidfair.engine.robot;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final Scenario SCENARIO = SampleScenario.standard();
  private static final int FIRMS = 10;

  private final Chronicle chronicle = new Chronicle();
  private final Market market = MarketDraw.draw(SCENARIO, 3, FIRMS);
  private final List<Strategy> strategies =
      Robots.inTurn(List.of("over-committer", "careless", "investor"), FIRMS);
  private final GameState end =
      RobotGame.play(SCENARIO.rules(), market, strategies, 3, chronicle).state();

  @Test
  void everyMonthIsThereInOrder() {
    assertThat(chronicle.months())
        .extracting(MonthSummary::month)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(chronicle.months().getLast().ranking()).isEqualTo(end.ranking());
  }

  @Test
  void theMonthsAddUpToTheYear() {
    List<OpeningSheet> sheets = end.bids().sheets();
    List<Order> orders = end.orders().all();

    assertThat(sum(MonthSummary::awarded)).isEqualTo(orders.size()).isPositive();
    assertThat((long) sum(MonthSummary::failed))
        .isEqualTo(sheets.stream().filter(OpeningSheet::failed).count());
    assertThat(sum(MonthSummary::bids))
        .isEqualTo(sheets.stream().mapToInt(sheet -> sheet.bids().size()).sum());
    assertThat(sum(MonthSummary::voidBids)).isPositive().isLessThan(sum(MonthSummary::bids));
    assertThat(sum(MonthSummary::accepted)).isEqualTo(count(orders, Order.Status.ACCEPTED));
    assertThat(sum(MonthSummary::defaulted)).isEqualTo(count(orders, Order.Status.DEFAULTED));
    assertThat(sum(MonthSummary::late)).isLessThanOrEqualTo(sum(MonthSummary::accepted));
    assertThat((long) sum(MonthSummary::bankruptcies))
        .isEqualTo(end.firms().stream().filter(firm -> !firm.inBusiness()).count())
        .isPositive();
  }

  private int sum(ToIntFunction<MonthSummary> figure) {
    return chronicle.months().stream().mapToInt(figure).sum();
  }

  private static int count(List<Order> orders, Order.Status status) {
    return (int) orders.stream().filter(order -> order.status() == status).count();
  }
}
