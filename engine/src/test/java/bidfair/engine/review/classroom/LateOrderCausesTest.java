package bidfair.engine.review.classroom;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.review.classroom.LateCause.BOUGHT_LATE;
import static bidfair.engine.review.classroom.LateCause.NEVER_SHIPPED;
import static bidfair.engine.review.classroom.LateCause.NO_CASH;
import static bidfair.engine.review.classroom.LateCause.SHIPPED_LATE;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.review.Review;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Order 1, awarded on day 20, is due on day 32: to be shipped by day 29, bought by day 27. */
class LateOrderCausesTest {
  private static final int LATE = 33;

  private final TestGame game = withOrders(1);

  /** So many tenders of client 1, all won by firm 1. */
  private static TestGame withOrders(int orders) {
    TestMarket market = new TestMarket().industry("car", 3, 6_500, 100_000).client("car", 1, 1, 2);
    for (int order = 1; order <= orders; order++) {
      market.tender(1, 1, 100, 150_000, 12);
    }
    TestGame game = new TestGame(TestRules.standard(), market.build(2)).toDay(1);
    game.accept(1, enrol(1));
    for (int tender = 1; tender <= orders; tender++) {
      game.accept(1, bid(tender, "car-1", 140_000, BASIC));
    }
    return game.toDay(20);
  }

  /** The causes of all late orders, a cause as often as it was found. */
  private static List<LateCause> causes(TestGame game) {
    return Review.of(game.history()).classroom().late().stream()
        .flatMap(late -> Collections.nCopies(late.orders(), late.cause()).stream())
        .toList();
  }

  @Test
  void onTime() {
    game.toDay(27).accept(1, buy("car-1", 100));
    game.toDay(29).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).isEmpty();
  }

  @Test
  void notYetLateOnTheDueDay() {
    assertThat(causes(game.toDay(LATE - 1))).isEmpty();
    assertThat(causes(game.toDay(LATE))).containsExactly(NEVER_SHIPPED);
  }

  @Test
  void shippedADayLate() {
    game.accept(1, buy("car-1", 100));
    game.toDay(30).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(SHIPPED_LATE);
  }

  @Test
  void boughtADayLate() {
    game.toDay(28).accept(1, buy("car-1", 100));
    game.toDay(30).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(BOUGHT_LATE);
  }

  @Test
  void oneFenShortOfTheGoodsOnTheLastDayToBuy() {
    game.toDay(27).setCash(1, 10_000_000 - 1);
    game.toDay(28).setCash(1, 20_000_000);
    game.accept(1, buy("car-1", 100));
    game.toDay(30).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(NO_CASH);
  }

  @Test
  void justEnoughForTheGoodsOnTheLastDayToBuy() {
    game.toDay(27).setCash(1, 10_000_000);
    game.toDay(28).setCash(1, 20_000_000);
    game.accept(1, buy("car-1", 100));
    game.toDay(30).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(BOUGHT_LATE);
  }

  @Test
  void goodsOnTheirWayNeedNoCash() {
    game.toDay(26).accept(1, buy("car-1", 100));
    game.setCash(1, 100_000);
    game.toDay(29).setCash(1, 20_000_000);
    game.toDay(30).accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(SHIPPED_LATE);
  }

  @Test
  void oneFenShortOfTheFreightOnTheLastDayToShip() {
    game.accept(1, buy("car-1", 100));
    game.toDay(29).setCash(1, 30_000 - 1);
    game.toDay(30).setCash(1, 20_000_000);
    game.accept(1, ship(1));
    assertThat(causes(game.toDay(LATE))).containsExactly(NO_CASH);
  }

  @Test
  void theStockServesTheFirstOrderFirst() {
    TestGame two = withOrders(2);
    two.accept(1, buy("car-1", 100));
    two.toDay(28).accept(1, buy("car-1", 100));
    two.toDay(30).accept(1, ship(1));
    two.accept(1, ship(2));
    assertThat(causes(two.toDay(LATE))).containsExactlyInAnyOrder(SHIPPED_LATE, BOUGHT_LATE);
  }

  @Test
  void cashForOneOrderIsNotCashForTwo() {
    TestGame two = withOrders(2);
    two.toDay(27).accept(1, buy("car-1", 100));
    two.setCash(1, 10_000_000 - 1);
    two.toDay(28).setCash(1, 20_000_000);
    two.toDay(29).accept(1, ship(1));
    assertThat(causes(two.toDay(LATE))).containsExactly(NO_CASH);
  }

  @Test
  void aDefaultIsCountedOnce() {
    assertThat(causes(game.toTheEnd())).containsExactly(NEVER_SHIPPED);
  }
}
