package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.ship;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Firm;
import bidfair.engine.game.Input;
import bidfair.engine.game.Order;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§11 The end")
class SettlementTest {
  private static final long VALUE = 14_000_000;
  private static final long BOND = 700_000;

  /** Overhead and two salaries. */
  private static final long MONTH_END = 3_100_000;

  /** A game of one month, on day 20 with an order due in the given days and its goods in stock. */
  private static TestGame awarded(int deliveryDays, int paymentDays) {
    TestMarket market =
        new TestMarket()
            .industry("car", 3, 6_500, 100_000)
            .client("car", 1, 1, 2)
            .tender(1, 1, 100, 150_000, deliveryDays);
    TestGame game =
        new TestGame(
            TestRules.with(rules -> {
              rules.months = 1;
              rules.paymentDays = paymentDays;
            }),
            market.build(1));
    game.toDay(1).accept(1, enrol(1));
    game.accept(1, buy("car-1", 100));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    return game.toDay(20);
  }

  @Test
  @DisplayName("§11 Orders on the way are accepted as if they arrived on the last day, and paid")
  void onTheWay() {
    TestGame game = awarded(12, 30);
    game.toDay(28).accept(1, ship(1));
    long before = game.toDay(30).cash(1);
    game.tick();
    assertThat(game.state().isOver()).isTrue();
    assertThat(game.order(1).status()).isEqualTo(Order.Status.ACCEPTED);
    assertThat(game.cash(1)).isEqualTo(before - MONTH_END + BOND + VALUE);
    assertThat(game.balance(1, Account.RECEIVABLES)).isZero();
    assertThat(game.recognition(1, 1)).isEqualTo(115);
    assertThat(game.state().firm(new FirmId(1))).isEqualTo(new Firm(new FirmId(1), 2, 1, 1, 0));
  }

  @Test
  @DisplayName("§11 Late on the last day is late, recognition included, after the month-end")
  void lateOnTheLastDay() {
    TestGame game = awarded(5, 0);
    game.toDay(29).accept(1, ship(1));
    game.toDay(30).setRecognition(1, 1, 5_000);
    game.tick();
    // 5 000 − 8 % = 4 600, − 300; five days late: perceived 3 000, C = 4 615, − 539
    assertThat(game.recognition(1, 1)).isEqualTo(3_761);
    assertThat(game.balance(1, Account.PENALTIES)).as("days 26 to 30").isEqualTo(5 * 70_000);
    assertThat(game.state().firm(new FirmId(1)).onTime()).isZero();
  }

  @Test
  @DisplayName("§11 Unshipped orders are cancelled and their bonds returned")
  void unshipped() {
    TestGame game = awarded(5, 0);
    long before = game.toDay(30).cash(1);
    game.tick();
    assertThat(game.order(1).status()).isEqualTo(Order.Status.CANCELLED);
    assertThat(game.cash(1)).isEqualTo(before - MONTH_END + BOND);
    assertThat(game.state().firm(new FirmId(1)).closed()).isZero();
    assertThat(game.netWorth(1)).as("and 80 %% of the stock").isEqualTo(game.cash(1) + 8_000_000);
  }

  @Test
  @DisplayName("§11 Receivables are paid, whenever they were due")
  void receivables() {
    TestGame game = awarded(12, 30);
    game.accept(1, ship(1));
    long before = game.toDay(30).cash(1);
    assertThat(game.balance(1, Account.RECEIVABLES)).isEqualTo(VALUE);
    game.tick();
    assertThat(game.cash(1)).isEqualTo(before - MONTH_END + VALUE);
    assertThat(game.state().receivables()).isEmpty();
  }

  @Test
  @DisplayName("§11 The solvency check of the last month-end comes first")
  void bankruptAtTheLastMonthEnd() {
    TestGame game = awarded(12, 30);
    game.accept(1, ship(1));
    game.toDay(30).setCash(1, MONTH_END - 1);
    game.tick();
    assertThat(game.bankruptOn(1)).isEqualTo(30);
    assertThat(game.cash(1)).as("still paid").isEqualTo(-1 + VALUE);
  }

  @Test
  @DisplayName("§11 Net worth = cash + locked bonds + receivables + 80 % (once) of goods at cost")
  void netWorth() {
    TestGame game = TestGame.standard();
    game.accept(1, enrol(3));
    game.accept(1, bid(3, "food-2", 5_000, ServiceLevel.BASIC));
    game.accept(1, buy("food-1", 1));
    game.toDay(3).accept(1, buy("food-1", 2));
    // 80 % of 3 333 and of 6 666 would be 2 666 + 5 332; of 9 999 it is 7 999.
    assertThat(game.netWorth(1)).isEqualTo(200_000_000 - 9_999 + 7_999);

    TestGame delivering = awarded(12, 5);
    assertThat(delivering.netWorth(1)).isEqualTo(200_000_000 - 2_000_000);
    delivering.accept(1, ship(1));
    assertThat(delivering.netWorth(1)).isEqualTo(200_000_000 - 2_000_000 - 30_000);
    delivering.toDay(23);
    assertThat(delivering.netWorth(1)).isEqualTo(200_000_000 - 10_030_000 + VALUE);
  }

  @Test
  @DisplayName("§11 Ranking: net worth, equals share a rank")
  void ranking() {
    TestGame game = new TestGame(TestRules.standard(), TestMarket.small().build(4)).toDay(1);
    game.setCash(3, 300_000_000);
    game.setCash(4, 100_000_000);
    assertThat(ranks(game.toTheEnd()))
        .containsExactly("rank 1 firm 3", "rank 2 firm 1", "rank 2 firm 2", "rank 4 firm 4");
  }

  @Test
  @DisplayName(
      "§11 Bankrupt firms last by the day they fell, later is better, whatever their worth")
  void bankruptFirmsLast() {
    TestGame game = new TestGame(TestRules.standard(), TestMarket.small().build(5)).toDay(1);
    game.setCash(1, -1);
    game.setCash(3, -100);
    game.tick();
    game.setCash(2, -50_000);
    game.tick();
    game.setCash(4, 50_000_000);
    assertThat(ranks(game.toTheEnd()))
        .containsExactly(
            "rank 1 firm 5", "rank 2 firm 4", "rank 3 firm 2", "rank 4 firm 1", "rank 4 firm 3");
  }

  @Test
  @DisplayName("§11 Ended early by the teacher: settled at once, on the day, without month-end")
  void endedEarly() {
    TestGame game = awarded(5, 30);
    game.toDay(27).accept(1, ship(1));
    long before = game.cash(1);
    game.accept(new Input.EndGame());
    assertThat(game.state().isOver()).isTrue();
    assertThat(game.state().day()).isEqualTo(27);
    assertThat(game.cash(1)).isEqualTo(before + BOND + VALUE);
    // Two days late: 0 − 300 → 0; perceived 3 600, C = 5 538, − 447 → 0
    assertThat(game.recognition(1, 1)).isZero();
    assertThat(game.state().firm(new FirmId(1)).closed()).isEqualTo(1);
  }

  @Test
  @DisplayName("§11 Ended early by the teacher: the bonds of bids not yet opened come back")
  void endedBeforeTheOpening() {
    TestGame game = TestGame.standard();
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(new Input.EndGame());
    assertThat(game.cash(1)).isEqualTo(200_000_000);
    assertThat(game.balance(1, Account.BID_BONDS)).isZero();
  }

  private static List<String> ranks(TestGame game) {
    return game.state().ranking().stream()
        .map(standing -> "rank %d firm %d".formatted(standing.rank(), standing.firm().number()))
        .toList();
  }
}
