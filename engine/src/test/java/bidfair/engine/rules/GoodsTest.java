package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.giveBack;
import static bidfair.engine.fixture.Acts.ship;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Order;
import bidfair.engine.game.Rejection;
import bidfair.engine.scenario.ServiceLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§8 Purchases, returns and shipments")
class GoodsTest {
  private final TestGame game = TestGame.standard();

  private void award(ServiceLevel level) {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, level));
    game.toDay(20);
  }

  @Test
  @DisplayName("§8 purchase: paid at cost at once, in stock 2 days later")
  void purchases() {
    game.accept(1, buy("food-1", 3));
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 9_999);
    assertThat(game.toDay(2).stock(1, "food-1")).isZero();
    assertThat(game.toDay(3).stock(1, "food-1")).isEqualTo(3);
    assertThat(game.stock(2, "food-1")).isZero();
  }

  @Test
  @DisplayName("§8 purchase: a product, at least one, and the cash for it")
  void whatAPurchaseNeeds() {
    assertThat(game.reject(1, buy("none", 1))).isEqualTo(Rejection.UNKNOWN_PRODUCT);
    assertThat(game.reject(1, buy("food-1", 0))).isEqualTo(Rejection.QUANTITY_TOO_LOW);
    assertThat(game.reject(1, buy("food-1", -1))).isEqualTo(Rejection.QUANTITY_TOO_LOW);
    assertThat(game.reject(1, buy("car-2", Integer.MAX_VALUE)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 99_999);
    assertThat(game.reject(1, buy("car-1", 1))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 100_000);
    game.accept(1, buy("car-1", 1));
  }

  @Test
  @DisplayName("§8 return: back to the supplier for 80 % of cost, one division on the total")
  void returns() {
    game.accept(1, buy("food-1", 5));
    game.toDay(3).accept(1, giveBack("food-1", 3));
    // 80 % of 99.99 is 79.992; per unit it would be 3 × 26.66.
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 5 * 3_333 + 7_999);
    assertThat(game.stock(1, "food-1")).isEqualTo(2);
  }

  @Test
  @DisplayName("§8 return: needs the stock")
  void whatAReturnNeeds() {
    game.accept(1, buy("food-1", 5));
    assertThat(game.reject(1, giveBack("food-1", 1)))
        .as("still on the way")
        .isEqualTo(Rejection.NOT_ENOUGH_STOCK);
    game.toDay(3);
    assertThat(game.reject(1, giveBack("food-1", 6))).isEqualTo(Rejection.NOT_ENOUGH_STOCK);
    assertThat(game.reject(1, giveBack("food-1", 0))).isEqualTo(Rejection.QUANTITY_TOO_LOW);
    assertThat(game.reject(1, giveBack("none", 1))).isEqualTo(Rejection.UNKNOWN_PRODUCT);
    assertThat(game.reject(2, giveBack("food-1", 1))).isEqualTo(Rejection.NOT_ENOUGH_STOCK);
  }

  @ParameterizedTest
  @CsvSource({"BASIC, 30000", "STANDARD, 230000", "PREMIUM, 530000"})
  @DisplayName("§8 ship: freight of 3 yuan per unit plus 0 / 2 / 5 % of cost; transit days")
  void shipments(ServiceLevel level, long cost) {
    game.accept(1, buy("car-1", 101));
    award(level);
    game.setCash(1, cost);
    game.accept(1, ship(1));
    assertThat(game.cash(1)).isZero();
    assertThat(game.stock(1, "car-1")).isEqualTo(1);
    assertThat(game.order(1).arrivesOn()).isEqualTo(23);
    assertThat(game.toDay(22).order(1).status()).isEqualTo(Order.Status.ON_THE_WAY);
    assertThat(game.toDay(23).order(1).status()).isEqualTo(Order.Status.ACCEPTED);
  }

  @Test
  @DisplayName("§8 ship: needs the stock of the product that was bid")
  void shippingNeedsStock() {
    game.accept(1, buy("car-1", 99));
    game.accept(1, buy("car-2", 100));
    award(ServiceLevel.BASIC);
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.NOT_ENOUGH_STOCK);
    game.accept(1, buy("car-1", 1));
    assertThat(game.toDay(21).reject(1, ship(1))).isEqualTo(Rejection.NOT_ENOUGH_STOCK);
    game.toDay(22).accept(1, ship(1));
  }

  @Test
  @DisplayName("§8, §10 ship: freight and surcharge together must be there in cash")
  void shippingNeedsCash() {
    game.accept(1, buy("car-1", 100));
    award(ServiceLevel.STANDARD);
    game.setCash(1, 229_999);
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(game.balance(1, Account.FREIGHT)).isZero();
  }

  @Test
  @DisplayName("§8 ship: an own order, once")
  void whatCanBeShipped() {
    game.accept(1, buy("car-1", 200));
    game.accept(2, buy("car-1", 200));
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.UNKNOWN_ORDER);
    award(ServiceLevel.BASIC);
    assertThat(game.reject(2, ship(1))).isEqualTo(Rejection.UNKNOWN_ORDER);
    assertThat(game.reject(1, ship(0))).isEqualTo(Rejection.UNKNOWN_ORDER);
    game.accept(1, ship(1));
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.ALREADY_SHIPPED);
    game.toDay(23);
    assertThat(game.reject(1, ship(1))).isEqualTo(Rejection.ORDER_CLOSED);
  }
}
