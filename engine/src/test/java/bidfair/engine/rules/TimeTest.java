package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.seminar;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static bidfair.engine.fixture.Acts.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.VoidReason;
import bidfair.engine.scenario.ServiceLevel;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§2 Time")
class TimeTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("§2 On day 0 no firm can act")
  void nobodyActsOnDay0() {
    TestGame fresh = new TestGame(TestRules.standard(), TestMarket.small().build(3));
    assertThat(fresh.state().day()).isZero();
    assertThat(fresh.reject(1, hire())).isEqualTo(Rejection.GAME_NOT_RUNNING);
    assertThat(fresh.reject(new Input.EndGame())).isEqualTo(Rejection.GAME_NOT_RUNNING);
    fresh.tick();
    fresh.accept(1, hire());
  }

  @Test
  @DisplayName("§2 Day 360 is a full day of play; the 361st tick ends the game, the day stays 360")
  void theYearHas360Days() {
    game.toDay(360);
    assertThat(game.state().month()).isEqualTo(12);
    game.accept(1, hire());
    game.tick();
    assertThat(game.state().isOver()).isTrue();
    assertThat(game.state().day()).isEqualTo(360);
    assertThat(game.reject(1, hire())).isEqualTo(Rejection.GAME_NOT_RUNNING);
    assertThat(game.reject(new Input.Tick())).isEqualTo(Rejection.GAME_NOT_RUNNING);
    assertThat(game.reject(new Input.EndGame())).isEqualTo(Rejection.GAME_NOT_RUNNING);
  }

  @Test
  @DisplayName("§2 A firm that does not exist cannot act")
  void unknownFirms() {
    assertThat(game.reject(0, hire())).isEqualTo(Rejection.UNKNOWN_FIRM);
    assertThat(game.reject(4, hire())).isEqualTo(Rejection.UNKNOWN_FIRM);
  }

  @Test
  @DisplayName("§2 step 1: the month ends in the tick after its last day, before the day advances")
  void theMonthEndsBeforeTheDayAdvances() {
    game.toDay(30);
    assertThat(game.cash(1)).isEqualTo(200_000_000);
    game.setCash(2, 0);
    game.tick();
    // Overhead 15 000 and two salaries of 8 000.
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 3_100_000);
    assertThat(game.bankruptOn(2)).as("dated on the day that ended").isEqualTo(30);
    assertThat(game.state().day()).isEqualTo(31);
  }

  @Test
  @DisplayName("§2 steps 1 and 2: the old month closes, the day begins, the new month opens")
  void theEventsOfANewMonth() {
    assertThat(game.toDay(30).tick())
        .filteredOn(event -> !(event instanceof Event.Booked))
        .containsExactly(
            new Event.MonthClosed(1), new Event.DayBegan(31), new Event.MonthOpened(2));
  }

  @Test
  @DisplayName("§2 step 2: on the first day of a month clients enter and tenders are published")
  void clientsAndTendersComeWithTheirMonth() {
    game.accept(1, enrol(1));
    game.toDay(30);
    assertThat(game.reject(1, enrol(4))).isEqualTo(Rejection.CLIENT_NOT_IN_MARKET);
    assertThat(game.reject(1, bid(4, "car-1", 140_000, ServiceLevel.BASIC)))
        .isEqualTo(Rejection.UNKNOWN_TENDER);
    game.toDay(31);
    game.accept(1, enrol(4));
    game.accept(1, bid(4, "car-1", 140_000, ServiceLevel.BASIC));
  }

  @Test
  @DisplayName("§2 step 2: campaign and care counters return to zero, also for released clients")
  void countersReturnToZero() {
    game.accept(1, enrol(1));
    game.accept(1, visit(1));
    game.accept(1, seminar(1, "car-1"));
    game.toDay(30);
    assertThat(game.relation(1, 1).caredThisMonth()).isTrue();
    assertThat(game.relation(1, 1).campaignsThisMonth()).isEqualTo(1);
    game.toDay(31);
    assertThat(game.relation(1, 1).caredThisMonth()).isFalse();
    assertThat(game.relation(1, 1).campaignsThisMonth()).isZero();
  }

  @Test
  @DisplayName("§2 steps 3 and 5: a campaign that ends on the 20th counts in that day's openings")
  void campaignsComeBeforeOpenings() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(18).accept(1, seminar(1, "car-1"));
    game.toDay(20);
    assertThat(game.sheet(1).bids().getFirst().recognition()).isEqualTo(2_500);
  }

  @Test
  @DisplayName("§2 step 4: purchases, deliveries, payments; step 5: what was paid funds a bid")
  void paymentsComeBeforeOpenings() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(1, buy("car-1", 100));
    game.toDay(31).accept(1, bid(4, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(47).accept(1, ship(1));
    // The goods arrive on day 50; without their price the bid of that day would be unfunded.
    game.setCash(1, 1_000_000);
    assertThat(game.toDay(50).sheet(4).winner()).isPresent();
  }

  @Test
  @DisplayName("§2 steps 5 and 6: the charge for lateness comes after the openings")
  void openingsComeBeforeLateCharges() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(31).accept(1, bid(4, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(49);
    // Tender 4 needs 5 % of 140 000 and 30 % of 100 000 yuan; its bond of 3 000 comes back first.
    game.setCash(1, 700_000 + 3_000_000 - 300_000);
    assertThat(game.toDay(50).sheet(4).winner()).isPresent();
    // The 18th late day's 0.5 % of 140 000 was charged, after the performance bond was locked.
    assertThat(game.order(1).lateCharges()).isEqualTo(18);
    assertThat(game.cash(1)).isEqualTo(3_000_000 - 70_000);
  }

  @Test
  @DisplayName("§2 step 5: with a fen less than needed at the opening the bid is void")
  void aFenLessIsNotEnough() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(19).setCash(1, 700_000 + 3_000_000 - 300_000 - 1);
    assertThat(game.toDay(20).sheet(1).bids().getFirst().voidReason())
        .isEqualTo(Optional.of(VoidReason.UNFUNDED));
  }

  @Test
  @DisplayName("§2 step 7: the solvency check follows the charges of the same day")
  void solvencyIsCheckedLast() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(32).setCash(1, 69_999);
    assertThat(game.bankruptOn(1)).isZero();
    game.toDay(33);
    assertThat(game.bankruptOn(1)).isEqualTo(33);
  }

  @Test
  @DisplayName("§2 Bids are taken from day 1 up to the moment the 20th begins")
  void bidsAreTakenUntilThe20th() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(19).accept(1, bid(1, "car-1", 130_000, ServiceLevel.BASIC));
    game.toDay(20);
    assertThat(game.reject(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC)))
        .isEqualTo(Rejection.BIDDING_CLOSED);
    assertThat(game.reject(1, withdraw(1))).isEqualTo(Rejection.BIDDING_CLOSED);
    assertThat(game.reject(1, bid(3, "food-2", 5_000, ServiceLevel.BASIC)))
        .as("also for a tender without bids")
        .isEqualTo(Rejection.BIDDING_CLOSED);
  }
}
