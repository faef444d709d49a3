package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.dismiss;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.promote;
import static bidfair.engine.fixture.Acts.release;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static bidfair.engine.fixture.Acts.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ServiceLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§4 Firms and their clients")
class EnrolmentTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("§4 A firm starts with 2 000 000 yuan, 2 managers and recognition 0 everywhere")
  void theStart() {
    for (int firm = 1; firm <= 3; firm++) {
      assertThat(game.cash(firm)).isEqualTo(200_000_000);
      assertThat(game.managers(firm)).isEqualTo(2);
      for (int client = 1; client <= 4; client++) {
        assertThat(game.recognition(firm, client)).isZero();
        assertThat(game.stage(firm, client)).isEqualTo(Stage.PROSPECT);
      }
    }
  }

  @Test
  @DisplayName("§4 Hiring pays one salary at once, up to 6 managers")
  void hiring() {
    for (int managers = 3; managers <= 6; managers++) {
      game.accept(1, hire());
      assertThat(game.managers(1)).isEqualTo(managers);
    }
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 4 * 800_000);
    assertThat(game.reject(1, hire())).isEqualTo(Rejection.MANAGERS_AT_MAXIMUM);
  }

  @Test
  @DisplayName("§4 Hiring and severance are chosen payments: the cash must be there")
  void hiringNeedsCash() {
    game.setCash(1, 799_999);
    assertThat(game.reject(1, hire())).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    assertThat(game.reject(1, dismiss())).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 800_000);
    game.accept(1, hire());
    assertThat(game.cash(1)).isZero();
  }

  @Test
  @DisplayName("§4 Dismissing costs one salary and may go down to no manager at all")
  void dismissing() {
    game.accept(1, dismiss());
    game.accept(1, dismiss());
    assertThat(game.managers(1)).isZero();
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 2 * 800_000);
    assertThat(game.reject(1, dismiss())).isEqualTo(Rejection.MANAGERS_NEEDED);
    assertThat(game.reject(1, enrol(1))).isEqualTo(Rejection.NO_MANAGER_FREE);
  }

  @Test
  @DisplayName("§4 A manager looks after 3 clients; dismiss down to what managed clients need")
  void managersLookAfterThree() {
    TestMarket market = new TestMarket().industry("car", 3, 6_500, 100_000);
    for (int client = 1; client <= 7; client++) {
      market.client("car", 1, 1, 2);
    }
    TestGame crowd = new TestGame(TestRules.standard(), market.build(1)).toDay(1);
    for (int client = 1; client <= 6; client++) {
      crowd.accept(1, enrol(client));
    }
    assertThat(crowd.reject(1, enrol(7))).isEqualTo(Rejection.NO_MANAGER_FREE);
    crowd.accept(1, hire());
    crowd.accept(1, enrol(7));
    assertThat(crowd.reject(1, dismiss())).isEqualTo(Rejection.MANAGERS_NEEDED);
    crowd.accept(1, release(1));
    crowd.accept(1, dismiss());
    assertThat(crowd.reject(1, dismiss())).isEqualTo(Rejection.MANAGERS_NEEDED);
  }

  @Test
  @DisplayName("§4 enrol: PROSPECT → FORMATION; recognition as it is; a contact")
  void enrolling() {
    game.setRecognition(1, 1, 77);
    game.accept(1, enrol(1));
    assertThat(game.stage(1, 1)).isEqualTo(Stage.FORMATION);
    assertThat(game.recognition(1, 1)).isEqualTo(77);
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(1);
    assertThat(game.reject(1, enrol(1))).isEqualTo(Rejection.ALREADY_MANAGED);
    assertThat(game.reject(1, enrol(4))).isEqualTo(Rejection.CLIENT_NOT_IN_MARKET);
    assertThat(game.reject(1, enrol(5))).isEqualTo(Rejection.UNKNOWN_CLIENT);
  }

  @Test
  @DisplayName("§4 One of 3 supplier slots, strictly first come, first served")
  void slots() {
    TestGame four = new TestGame(TestRules.standard(), TestMarket.small().build(4)).toDay(1);
    four.accept(4, enrol(1));
    four.accept(2, enrol(1));
    four.accept(3, enrol(1));
    assertThat(four.reject(1, enrol(1))).isEqualTo(Rejection.NO_SLOT_FREE);
    four.accept(2, release(1));
    four.accept(1, enrol(1));
    assertThat(four.reject(2, enrol(1))).isEqualTo(Rejection.NO_SLOT_FREE);
  }

  @Test
  @DisplayName("§4 A slot and a manager place are held exactly while the pair is managed")
  void declineHoldsTheSlot() {
    TestGame four = new TestGame(TestRules.standard(), TestMarket.small().build(4)).toDay(1);
    for (int firm = 1; firm <= 3; firm++) {
      four.accept(firm, enrol(1));
    }
    four.setStage(1, 1, Stage.DECLINE);
    four.setStage(2, 1, Stage.STABLE);
    assertThat(four.reject(4, enrol(1))).isEqualTo(Rejection.NO_SLOT_FREE);
    assertThat(four.reject(1, enrol(1))).isEqualTo(Rejection.ALREADY_MANAGED);
    four.setStage(1, 1, Stage.PROSPECT);
    four.accept(4, enrol(1));
  }

  @Test
  @DisplayName("§4 promote: FORMATION → STABLE, from recognition 6 000")
  void promoting() {
    assertThat(game.reject(1, promote(1))).isEqualTo(Rejection.NOT_IN_FORMATION);
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 5_999);
    assertThat(game.reject(1, promote(1))).isEqualTo(Rejection.RECOGNITION_TOO_LOW);
    game.setRecognition(1, 1, 6_000);
    game.accept(1, promote(1));
    assertThat(game.stage(1, 1)).isEqualTo(Stage.STABLE);
    assertThat(game.reject(1, promote(1))).isEqualTo(Rejection.NOT_IN_FORMATION);
    game.setStage(1, 1, Stage.DECLINE);
    assertThat(game.reject(1, promote(1))).isEqualTo(Rejection.NOT_IN_FORMATION);
    assertThat(game.reject(1, promote(9))).isEqualTo(Rejection.UNKNOWN_CLIENT);
  }

  @Test
  @DisplayName("§4 Promotion is not a contact")
  void promotingIsNoContact() {
    game.accept(1, enrol(1));
    game.toDay(31).setRecognition(1, 1, 6_000);
    game.accept(1, promote(1));
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(1);
  }

  @Test
  @DisplayName("§4 release: managed → PROSPECT, no cooling-off, recognition and counters stay")
  void releasing() {
    game.accept(1, enrol(1));
    game.accept(1, visit(1));
    game.accept(1, release(1));
    assertThat(game.stage(1, 1)).isEqualTo(Stage.PROSPECT);
    assertThat(game.recognition(1, 1)).isEqualTo(200);
    assertThat(game.reject(1, release(1))).isEqualTo(Rejection.CLIENT_NOT_MANAGED);
    game.accept(1, enrol(1));
    assertThat(game.reject(1, visit(1))).isEqualTo(Rejection.ALREADY_VISITED);
    assertThat(game.reject(1, release(0))).isEqualTo(Rejection.UNKNOWN_CLIENT);
  }

  @Test
  @DisplayName("§4 release: not with an open bid")
  void noReleaseWithABid() {
    game.accept(1, enrol(1));
    game.accept(1, enrol(2));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    assertThat(game.reject(1, release(1))).isEqualTo(Rejection.BID_OPEN);
    game.accept(1, release(2));
    game.accept(1, withdraw(1));
    game.accept(1, release(1));
  }

  @Test
  @DisplayName("§4 release: not with an order not yet accepted, shipped or not")
  void noReleaseWithAnOrder() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(1, buy("car-1", 100));
    game.toDay(20);
    assertThat(game.reject(1, release(1))).isEqualTo(Rejection.ORDER_OPEN);
    game.accept(1, ship(1));
    assertThat(game.toDay(22).reject(1, release(1))).isEqualTo(Rejection.ORDER_OPEN);
    game.toDay(23).accept(1, release(1));
  }

  @Test
  @DisplayName("§4 release: a defaulted order is closed and holds nobody")
  void releaseAfterDefault() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(20 + 12 + 20);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.DECLINE);
    game.accept(1, release(1));
  }
}
