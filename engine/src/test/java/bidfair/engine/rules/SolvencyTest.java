package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Order;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§10 Solvency")
class SolvencyTest {
  private static final long BID_BOND = 300_000;
  private static final long PERFORMANCE_BOND = 700_000;

  private final TestGame game = TestGame.standard();

  /** Makes the firm fall at the next check. */
  private static void ruin(TestGame game, int firm) {
    game.setCash(firm, -1);
  }

  @Test
  @DisplayName("§10 Strictly below −limit is bankruptcy; the limit is 0 by default")
  void theDefaultLimit() {
    game.setCash(1, 0);
    game.setCash(2, -1);
    game.tick();
    assertThat(game.bankruptOn(1)).isZero();
    assertThat(game.bankruptOn(2)).as("dated on the current day").isEqualTo(2);
  }

  @Test
  @DisplayName("§10 Strictly below −limit, with an overdraft limit")
  void anOverdraftLimit() {
    Rules rules = TestRules.with(numbers -> numbers.overdraftLimit = 100_000);
    TestGame lenient = new TestGame(rules, TestMarket.small().build(2)).toDay(1);
    lenient.setCash(1, -10_000_000);
    lenient.setCash(2, -10_000_001);
    lenient.tick();
    assertThat(lenient.bankruptOn(1)).isZero();
    assertThat(lenient.bankruptOn(2)).isEqualTo(2);
  }

  @Test
  @DisplayName("§10 What a firm chooses to pay or lock it must have in cash, the overdraft apart")
  void theOverdraftIsNotForChoices() {
    Rules rules = TestRules.with(numbers -> numbers.overdraftLimit = 100_000);
    TestGame lenient = new TestGame(rules, TestMarket.small().build(1)).toDay(1);
    lenient.accept(1, enrol(1));
    lenient.setCash(1, 99_999);
    assertThat(lenient.reject(1, hire())).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(lenient.reject(1, visit(1))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(lenient.reject(1, buy("car-1", 1))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(lenient.reject(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(lenient.reject(1, exhibition("car", ExhibitionSize.SMALL)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
  }

  @Test
  @DisplayName("§10 What a firm owes is taken even so")
  void debtsAreTaken() {
    Rules rules = TestRules.with(numbers -> numbers.overdraftLimit = 100_000);
    TestGame lenient = new TestGame(rules, TestMarket.small().build(1)).toDay(30);
    lenient.setCash(1, 0);
    lenient.tick();
    assertThat(lenient.cash(1)).isEqualTo(-3_100_000);
    assertThat(lenient.bankruptOn(1)).isZero();
  }

  @Test
  @DisplayName("§10 Its bids end and their bonds come back to it; it stays bankrupt, and rests")
  void bidsEnd() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    ruin(game, 1);
    game.tick();
    assertThat(game.cash(1)).isEqualTo(-1 + BID_BOND);
    assertThat(game.bankruptOn(1)).isEqualTo(2);
    assertThat(game.state().bids().standing(new FirmId(1))).isEmpty();
    assertThat(game.reject(1, hire())).isEqualTo(Rejection.FIRM_BANKRUPT);
    assertThat(game.toDay(20).sheet(1).bids()).isEmpty();
    assertThat(game.bankruptOn(1)).as("final").isEqualTo(2);
  }

  @Test
  @DisplayName("§10 Its orders end, shipped or not, and their performance bonds are forfeited")
  void ordersEnd() {
    TestGame two =
        new TestGame(
                TestRules.standard(), TestMarket.small().tender(1, 1, 100, 150_000, 12).build(1))
            .toDay(1);
    two.accept(1, enrol(1));
    two.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    two.accept(1, bid(5, "car-1", 140_000, ServiceLevel.BASIC));
    two.accept(1, buy("car-1", 100));
    two.toDay(20).accept(1, ship(1));
    ruin(two, 1);
    two.tick();
    assertThat(two.order(1).status()).isEqualTo(Order.Status.FORFEITED);
    assertThat(two.order(2).status()).isEqualTo(Order.Status.FORFEITED);
    assertThat(two.cash(1)).isEqualTo(-1);
    assertThat(two.balance(1, Account.PERFORMANCE_BONDS)).isZero();
    assertThat(two.balance(1, Account.FORFEITED_BONDS)).isEqualTo(2 * PERFORMANCE_BOND);
    assertThat(two.netWorth(1)).as("the goods on the way are lost").isEqualTo(-1);
    assertThat(two.toDay(60).cash(1)).as("no invoice, no charge").isEqualTo(-1);
    assertThat(two.recognition(1, 1)).isZero();
  }

  @Test
  @DisplayName("§10 Its campaigns and purchases end")
  void campaignsAndPurchasesEnd() {
    game.accept(1, buy("car-1", 10));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    ruin(game, 1);
    game.toDay(3);
    assertThat(game.stock(1, "car-1")).isZero();
    assertThat(game.recognition(1, 1)).isZero();
    assertThat(game.state().campaigns().running()).isEmpty();
    assertThat(game.state().warehouse().onTheWay()).isEmpty();
    assertThat(game.netWorth(1)).isEqualTo(-1);
  }

  @Test
  @DisplayName("§10 Its clients go back to PROSPECT and its slots are free")
  void slotsAreFree() {
    TestGame four = new TestGame(TestRules.standard(), TestMarket.small().build(4)).toDay(1);
    for (int firm = 1; firm <= 3; firm++) {
      four.accept(firm, enrol(1));
    }
    assertThat(four.reject(4, enrol(1))).isEqualTo(Rejection.NO_SLOT_FREE);
    ruin(four, 2);
    four.tick();
    assertThat(four.stage(2, 1)).isEqualTo(Stage.PROSPECT);
    four.accept(4, enrol(1));
  }

  @Test
  @DisplayName("§10 What it is still owed is still paid; it stays bankrupt")
  void receivablesArePaid() {
    Rules rules = TestRules.with(numbers -> numbers.paymentDays = 5);
    TestGame later = new TestGame(rules, TestMarket.small().build(1)).toDay(1);
    later.accept(1, enrol(1));
    later.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    later.accept(1, buy("car-1", 100));
    later.toDay(20).accept(1, ship(1));
    later.toDay(23);
    ruin(later, 1);
    assertThat(later.toDay(24).bankruptOn(1)).isEqualTo(24);
    assertThat(later.toDay(27).cash(1)).isEqualTo(-1);
    assertThat(later.toDay(28).cash(1)).isEqualTo(-1 + 14_000_000);
    assertThat(later.bankruptOn(1)).isEqualTo(24);
    assertThat(later.reject(1, hire())).isEqualTo(Rejection.FIRM_BANKRUPT);
  }

  @Test
  @DisplayName("§10 Its stock, managers and recognition stay as they are, without month-ends")
  void whatStays() {
    game.accept(1, enrol(1));
    game.accept(1, buy("food-1", 3));
    game.toDay(3).setRecognition(1, 1, 4_321);
    ruin(game, 1);
    game.toDay(61);
    assertThat(game.stock(1, "food-1")).isEqualTo(3);
    assertThat(game.managers(1)).isEqualTo(2);
    assertThat(game.recognition(1, 1)).isEqualTo(4_321);
    assertThat(game.cash(1)).isEqualTo(-1);
    assertThat(game.netWorth(1)).isEqualTo(-1 + 7_999);
  }
}
