package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.promote;
import static bidfair.engine.fixture.Acts.withdraw;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static bidfair.engine.scenario.ServiceLevel.PREMIUM;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6 Bids")
class BiddingTest {
  /** 2 % of 1 500.00 × 100. */
  private static final long BOND = 300_000;

  private final TestGame game = TestGame.standard();

  @BeforeEach
  void enrolClient1() {
    game.accept(1, enrol(1));
  }

  @Test
  @DisplayName("§6 A bond of 2 % of ceiling × quantity is locked while the bid stands")
  void theBond() {
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(game.balance(1, Account.BID_BONDS)).isEqualTo(BOND);
    assertThat(game.cash(1)).isEqualTo(200_000_000 - BOND);
    game.toDay(20);
    assertThat(game.balance(1, Account.BID_BONDS)).isZero();
  }

  @Test
  @DisplayName("§6 No bond if the client is STABLE at submission")
  void noBondForStableClients() {
    game.setStage(1, 1, Stage.STABLE);
    game.setCash(1, 0);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(game.balance(1, Account.BID_BONDS)).isZero();
  }

  @Test
  @DisplayName("§6 A bid names a product of the client's industry")
  void theProduct() {
    assertThat(game.reject(1, bid(1, "food-1", 140_000, BASIC)))
        .isEqualTo(Rejection.PRODUCT_OF_OTHER_INDUSTRY);
    assertThat(game.reject(1, bid(1, "car-3", 140_000, BASIC)))
        .isEqualTo(Rejection.UNKNOWN_PRODUCT);
  }

  @Test
  @DisplayName("§6 The client must be managed, in whatever stage")
  void theClient() {
    assertThat(game.reject(1, bid(2, "car-2", 170_000, BASIC)))
        .isEqualTo(Rejection.CLIENT_NOT_MANAGED);
    game.setStage(1, 1, Stage.DECLINE);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
  }

  @Test
  @DisplayName("§6 The tender is of this month")
  void theTender() {
    assertThat(game.reject(1, bid(4, "car-1", 140_000, BASIC))).isEqualTo(Rejection.UNKNOWN_TENDER);
    assertThat(game.reject(1, bid(0, "car-1", 140_000, BASIC))).isEqualTo(Rejection.UNKNOWN_TENDER);
    assertThat(game.reject(1, withdraw(4))).isEqualTo(Rejection.UNKNOWN_TENDER);
    game.toDay(31);
    assertThat(game.reject(1, bid(1, "car-1", 140_000, BASIC))).isEqualTo(Rejection.BIDDING_CLOSED);
  }

  @Test
  @DisplayName("§6 The price is at least 1 fen")
  void thePrice() {
    assertThat(game.reject(1, bid(1, "car-1", 0, BASIC))).isEqualTo(Rejection.PRICE_TOO_LOW);
    assertThat(game.reject(1, bid(1, "car-1", -1, BASIC))).isEqualTo(Rejection.PRICE_TOO_LOW);
    game.accept(1, bid(1, "car-1", 1, BASIC));
  }

  @Test
  @DisplayName("§6 The bond must be affordable")
  void theBondMustBeAffordable() {
    game.setCash(1, BOND - 1);
    assertThat(game.reject(1, bid(1, "car-1", 140_000, BASIC)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, BOND);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(game.cash(1)).isZero();
  }

  @Test
  @DisplayName("§6 Features, ceiling and funding are judged only at the opening")
  void whatIsNotCheckedYet() {
    game.setCash(1, BOND);
    game.accept(1, bid(1, "car-2", 140_000, BASIC));
    game.accept(1, bid(1, "car-1", 150_001, BASIC));
    game.accept(1, bid(1, "car-1", Long.MAX_VALUE, BASIC));
    assertThat(game.toDay(20).sheet(1).failed()).isTrue();
  }

  @Test
  @DisplayName("§6 A new bid replaces the old, and counts as newly submitted")
  void replacing() {
    game.accept(2, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.accept(1, bid(1, "car-1", 139_000, PREMIUM));
    assertThat(game.balance(1, Account.BID_BONDS)).isEqualTo(BOND);
    assertThat(game.state().bids().standing(new TenderId(1)))
        .extracting(Bid::submission, Bid::firm)
        .extracting(Object::toString)
        .containsExactly("(2, FirmId[number=2])", "(3, FirmId[number=1])");
    assertThat(game.state().bids().standing(new FirmId(1)))
        .singleElement()
        .matches(bid -> bid.unitPrice().fen() == 139_000 && bid.level() == PREMIUM);
  }

  @Test
  @DisplayName("§6 When replacing: cash + old bond ≥ new bond")
  void replacingOnTheOldBond() {
    game.setCash(1, BOND);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(1, bid(1, "car-1", 139_000, BASIC));
    assertThat(game.cash(1)).isZero();
    assertThat(game.balance(1, Account.BID_BONDS)).isEqualTo(BOND);
  }

  @Test
  @DisplayName("§6 A bid replaced after promotion gets its bond back; until then it stays locked")
  void replacingAfterPromotion() {
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.setRecognition(1, 1, 6_000);
    game.accept(1, promote(1));
    assertThat(game.balance(1, Account.BID_BONDS)).isEqualTo(BOND);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(game.balance(1, Account.BID_BONDS)).isZero();
    assertThat(game.cash(1)).isEqualTo(200_000_000);
  }

  @Test
  @DisplayName("§6 A replacement that costs a bond the firm cannot pay leaves the old bid standing")
  void replacingAfterDecline() {
    game.setStage(1, 1, Stage.STABLE);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.setStage(1, 1, Stage.DECLINE);
    game.setCash(1, BOND - 1);
    assertThat(game.reject(1, bid(1, "car-1", 130_000, BASIC)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(game.state().bids().standing(new FirmId(1)))
        .singleElement()
        .matches(bid -> bid.unitPrice().fen() == 140_000);
    game.setCash(1, BOND);
    game.accept(1, bid(1, "car-1", 130_000, BASIC));
    assertThat(game.cash(1)).isZero();
  }

  @Test
  @DisplayName("§6 A bid may be withdrawn, and its bond comes back")
  void withdrawing() {
    assertThat(game.reject(1, withdraw(1))).isEqualTo(Rejection.NO_BID);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(game.reject(2, withdraw(1))).as("another's bid").isEqualTo(Rejection.NO_BID);
    game.accept(1, withdraw(1));
    assertThat(game.cash(1)).isEqualTo(200_000_000);
    assertThat(game.reject(1, withdraw(1))).isEqualTo(Rejection.NO_BID);
    assertThat(game.toDay(20).sheet(1).bids()).isEmpty();
  }
}
