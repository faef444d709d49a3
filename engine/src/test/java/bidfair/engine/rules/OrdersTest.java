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
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.Order;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Market;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§8 Orders: acceptance, lateness and default")
class OrdersTest {
  /** Order 1: 100 × 1 400.00, a bond of 5 %, 0.5 % for each late day, due on day 32. */
  private static final long VALUE = 14_000_000;

  private static final long BOND = 700_000;
  private static final long CHARGE = 70_000;
  private static final int DUE = 32;

  private static TestGame awarded(Rules rules, Market market, ServiceLevel level) {
    TestGame game = new TestGame(rules, market).toDay(1);
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, level));
    game.accept(1, buy("car-1", 100));
    return game.toDay(20);
  }

  private static TestGame awarded(ServiceLevel level) {
    return awarded(TestRules.standard(), TestMarket.small().build(2), level);
  }

  @Test
  @DisplayName("§8 Acceptance: the bond is released, the invoice paid the same day for 0 days")
  void paidTheSameDay() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.accept(1, ship(1));
    long before = game.toDay(22).cash(1);
    game.toDay(23);
    assertThat(game.cash(1)).isEqualTo(before + BOND + VALUE);
    assertThat(game.balance(1, Account.RECEIVABLES)).isZero();
    assertThat(game.balance(1, Account.PERFORMANCE_BONDS)).isZero();
    assertThat(game.state().firm(new FirmId(1))).isEqualTo(new Firm(new FirmId(1), 2, 1, 1, 0));
  }

  @Test
  @DisplayName("§8 Acceptance: the invoice is due after paymentDays")
  void paidLater() {
    Rules rules = TestRules.with(numbers -> numbers.paymentDays = 5);
    TestGame game = awarded(rules, TestMarket.small().build(2), ServiceLevel.BASIC);
    game.accept(1, ship(1));
    long before = game.toDay(22).cash(1);
    assertThat(game.toDay(27).cash(1)).isEqualTo(before + BOND);
    assertThat(game.balance(1, Account.RECEIVABLES)).isEqualTo(VALUE);
    assertThat(game.toDay(28).cash(1)).isEqualTo(before + BOND + VALUE);
    assertThat(game.balance(1, Account.RECEIVABLES)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // C = 10 000 × level / 6 500, changes recognition by (C − 10 000) / 10 towards −∞
    "BASIC, 6153, 115",
    "STANDARD, 10769, 576",
    "PREMIUM, 15384, 1038"
  })
  @DisplayName("§8 On time: grows by 500, then changes by (C − 10 000) / 10")
  void onTime(ServiceLevel level, int satisfaction, int recognition) {
    TestGame game = awarded(level);
    game.accept(1, ship(1));
    game.toDay(22);
    assertThat(game.tick())
        .filteredOn(Event.OrderAccepted.class::isInstance)
        .singleElement()
        .extracting(event -> ((Event.OrderAccepted) event).satisfaction())
        .isEqualTo(satisfaction);
    assertThat(game.recognition(1, 1)).isEqualTo(recognition);
    assertThat(game.relation(1, 1).campaignsThisMonth()).as("not a campaign").isZero();
  }

  @Test
  @DisplayName("§8 Accepted on the due day is on time")
  void onTheDueDay() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE - 3).accept(1, ship(1));
    game.toDay(DUE);
    assertThat(game.state().firm(new FirmId(1)).onTime()).isEqualTo(1);
    assertThat(game.balance(1, Account.PENALTIES)).isZero();
  }

  @Test
  @DisplayName("§8 Satisfaction is at most 20 000; recognition is kept within bounds at each step")
  void satisfactionAtMost() {
    Market market =
        new TestMarket()
            .industry("car", 3, 3_000, 100_000)
            .client("car", 1, 1, 2)
            .tender(1, 1, 100, 150_000, 12)
            .build(1);
    TestGame game = awarded(TestRules.standard(), market, ServiceLevel.PREMIUM);
    game.accept(1, ship(1));
    game.toDay(23);
    // 10 000 × 10 000 / 3 000 would be 33 333.
    assertThat(game.recognition(1, 1)).isEqualTo(500 + 1_000);

    TestGame loved = awarded(TestRules.standard(), market, ServiceLevel.PREMIUM);
    loved.accept(1, ship(1));
    loved.toDay(22).setRecognition(1, 1, 9_990);
    assertThat(loved.toDay(23).recognition(1, 1)).isEqualTo(10_000);
  }

  @Test
  @DisplayName("§8 Goods three days late: two charges, recognition − 300, then the satisfaction")
  void threeDaysLate() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE).accept(1, ship(1));
    game.setRecognition(1, 1, 5_000);
    long before = game.cash(1);
    game.toDay(DUE + 2);
    assertThat(game.cash(1)).as("shipped or not").isEqualTo(before - 2 * CHARGE);
    game.toDay(DUE + 3);
    assertThat(game.cash(1)).isEqualTo(before - 2 * CHARGE + BOND + VALUE);
    // Perceived 4 000 − 600, C = 5 230, (5 230 − 10 000) / 10 = −477
    assertThat(game.recognition(1, 1)).isEqualTo(5_000 - 300 - 477);
    assertThat(game.state().firm(new FirmId(1))).isEqualTo(new Firm(new FirmId(1), 2, 0, 1, 0));
  }

  @Test
  @DisplayName("§8 Perceived is not below 0; a late loss stops at recognition 0")
  void perceivedNothing() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE + 19).accept(1, ship(1));
    game.toDay(DUE + 21).setRecognition(1, 1, 2_000);
    game.toDay(DUE + 22);
    // Perceived 4 000 − 22 × 200 → 0, C = 0
    assertThat(game.recognition(1, 1)).isEqualTo(2_000 - 300 - 1_000);

    TestGame unknown = awarded(ServiceLevel.BASIC);
    unknown.toDay(DUE).accept(1, ship(1));
    assertThat(unknown.toDay(DUE + 3).recognition(1, 1)).isZero();
  }

  @Test
  @DisplayName("§8 Late: at most 20 charges; a shipped order does not default")
  void shippedOrdersDoNotDefault() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE + 18).accept(1, ship(1));
    game.toDay(DUE + 20);
    assertThat(game.order(1).status()).isEqualTo(Order.Status.ON_THE_WAY);
    assertThat(game.order(1).lateCharges()).isEqualTo(20);
    assertThat(game.balance(1, Account.PENALTIES)).isEqualTo(20 * CHARGE);
    game.toDay(DUE + 21);
    assertThat(game.order(1).status()).isEqualTo(Order.Status.ACCEPTED);
    assertThat(game.balance(1, Account.PENALTIES)).isEqualTo(20 * CHARGE);
    assertThat(game.balance(1, Account.FORFEITED_BONDS)).isZero();
  }

  @Test
  @DisplayName("§8 No charge after the 20th, however long the goods are on the way")
  void noMoreThan20Charges() {
    Market slow =
        new TestMarket()
            .industry("car", 9, 6_500, 100_000)
            .client("car", 1, 1, 2)
            .tender(1, 1, 100, 150_000, 12)
            .build(1);
    TestGame game = awarded(TestRules.standard(), slow, ServiceLevel.BASIC);
    game.toDay(DUE + 19).accept(1, ship(1));
    game.toDay(DUE + 27);
    assertThat(game.order(1).isOpen()).isTrue();
    assertThat(game.balance(1, Account.PENALTIES)).isEqualTo(20 * CHARGE);
  }

  @Test
  @DisplayName("§8 Default: unshipped at the 20th charge; 10 %, the bond, recognition − 3 000")
  void defaulting() {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE + 19).setRecognition(1, 1, 3_500);
    assertThat(game.order(1).isOpen()).isTrue();
    assertThat(game.stage(1, 1)).isEqualTo(Stage.FORMATION);
    long before = game.cash(1);
    game.toDay(DUE + 20);
    assertThat(game.order(1).status()).isEqualTo(Order.Status.DEFAULTED);
    assertThat(game.cash(1)).isEqualTo(before - CHARGE - VALUE / 10);
    assertThat(game.balance(1, Account.PERFORMANCE_BONDS)).isZero();
    assertThat(game.balance(1, Account.FORFEITED_BONDS)).isEqualTo(BOND);
    assertThat(game.recognition(1, 1)).isEqualTo(500);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.DECLINE);
    assertThat(game.state().firm(new FirmId(1))).isEqualTo(new Firm(new FirmId(1), 2, 0, 1, 0));
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.ORDER_CLOSED);
    assertThat(game.toDay(DUE + 25).balance(1, Account.PENALTIES))
        .isEqualTo(20 * CHARGE + VALUE / 10);
  }

  @ParameterizedTest
  @CsvSource({"FORMATION, DECLINE", "STABLE, DECLINE", "DECLINE, DECLINE", "PROSPECT, PROSPECT"})
  @DisplayName("§8 Default: FORMATION or STABLE → DECLINE, recognition not below 0")
  void stageAfterDefault(Stage before, Stage after) {
    TestGame game = awarded(ServiceLevel.BASIC);
    game.toDay(DUE + 19).setStage(1, 1, before);
    game.setRecognition(1, 1, 2_999);
    game.toDay(DUE + 20);
    assertThat(game.stage(1, 1)).isEqualTo(after);
    assertThat(game.recognition(1, 1)).isZero();
  }

  @Test
  @DisplayName("§4, §8 Acceptance is a contact, and changes recognition in any stage")
  void deliveryToALostClient() {
    TestGame game = awarded(ServiceLevel.PREMIUM);
    game.toDay(DUE).accept(1, ship(1));
    game.setStage(1, 1, Stage.PROSPECT);
    game.setRecognition(1, 1, 1_000);
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(1);
    game.toDay(DUE + 3);
    // − 300; perceived 10 000 − 600, C = 14 461
    assertThat(game.recognition(1, 1)).isEqualTo(700 + 446);
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(2);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.PROSPECT);
  }

  @Test
  @DisplayName("§2 step 4, §8 Shipments are accepted in order of order number")
  void acceptedInOrderOfNumber() {
    Market market = TestMarket.small().tender(1, 1, 100, 150_000, 12).build(2);
    TestGame game = new TestGame(TestRules.standard(), market).toDay(1);
    game.accept(1, enrol(1));
    game.accept(1, bid(5, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.PREMIUM));
    game.accept(1, buy("car-1", 200));
    game.toDay(20).accept(1, ship(2));
    game.accept(1, ship(1));
    game.toDay(22);
    assertThat(game.tick())
        .filteredOn(Event.OrderAccepted.class::isInstance)
        .extracting(event -> ((Event.OrderAccepted) event).order())
        .containsExactly(new OrderId(1), new OrderId(2));
    // 500, + 538 = 1 038; + ⌊500 × 0.8962⌋ = 1 486, − 385; the other way round 1 147
    assertThat(game.recognition(1, 1)).isEqualTo(1_101);
  }
}
