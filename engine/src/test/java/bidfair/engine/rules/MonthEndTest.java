package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ServiceLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§9 Month-end")
class MonthEndTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("§9 Overhead 15 000, salaries 8 000 each, upkeep 4 000 for each STABLE client")
  void costs() {
    game.accept(1, hire());
    game.setStage(1, 1, Stage.STABLE);
    game.setStage(1, 2, Stage.STABLE);
    game.setStage(1, 3, Stage.FORMATION);
    game.setCash(1, 10_000_000);
    game.toDay(31);
    assertThat(game.cash(1)).isEqualTo(10_000_000 - 1_500_000 - 3 * 800_000 - 2 * 400_000);
    assertThat(game.balance(1, Account.UPKEEP)).isEqualTo(800_000);
    // One at the hiring, three at the month-end.
    assertThat(game.balance(1, Account.SALARIES)).isEqualTo(4 * 800_000);
  }

  @ParameterizedTest
  // 9 999 × 15 % = 1 499.85, × 8 % = 799.92, × 3 % = 299.97, × 25 % = 2 499.75
  @CsvSource({"PROSPECT, 8500", "FORMATION, 9200", "STABLE, 9700", "DECLINE, 7500"})
  @DisplayName("§9 Recognition decays by 15 / 8 / 3 / 25 %, the part taken off rounded down")
  void decay(Stage stage, int after) {
    game.setStage(1, 1, stage);
    game.setRecognition(1, 1, 9_999);
    game.toDay(31);
    assertThat(game.recognition(1, 1)).isEqualTo(after);
  }

  @Test
  @DisplayName("§9 Decay is at the rate of the stage so far, stages are judged on what is left")
  void decayComesFirst() {
    game.setStage(1, 1, Stage.DECLINE);
    game.setRecognition(1, 1, 1_333);
    game.setStage(2, 1, Stage.DECLINE);
    game.setRecognition(2, 1, 1_332);
    game.toDay(31);
    // 1 333 − 333 = 1 000 stays; 1 332 − 333 = 999 is lost
    assertThat(game.recognition(1, 1)).isEqualTo(1_000);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.DECLINE);
    assertThat(game.recognition(2, 1)).as("recognition stays").isEqualTo(999);
    assertThat(game.stage(2, 1)).isEqualTo(Stage.PROSPECT);
  }

  @ParameterizedTest
  @CsvSource({"FORMATION", "STABLE"})
  @DisplayName("§9 No contact for 3 months (month − month of last contact ≥ 3) → DECLINE")
  void idleClients(Stage stage) {
    game.accept(1, enrol(1));
    game.setStage(1, 1, stage);
    assertThat(game.toDay(91).stage(1, 1)).as("after month 3").isEqualTo(stage);
    assertThat(game.toDay(121).stage(1, 1)).as("after month 4").isEqualTo(Stage.DECLINE);
  }

  @Test
  @DisplayName("§9 A contact starts the three months anew")
  void contactsKeepClients() {
    game.accept(1, enrol(1));
    game.toDay(60).accept(1, visit(1));
    assertThat(game.toDay(121).stage(1, 1)).isEqualTo(Stage.FORMATION);
    assertThat(game.toDay(151).stage(1, 1)).isEqualTo(Stage.DECLINE);
  }

  @Test
  @DisplayName("§9 At most one change of stage per pair: idle and unknown is DECLINE first")
  void oneChangeAtATime() {
    game.accept(1, enrol(1));
    assertThat(game.toDay(121).stage(1, 1)).isEqualTo(Stage.DECLINE);
    assertThat(game.recognition(1, 1)).isZero();
    assertThat(game.toDay(151).stage(1, 1)).isEqualTo(Stage.PROSPECT);
  }

  @Test
  @DisplayName("§9 Lost: no enrolment in the 2 months after this one")
  void coolingOff() {
    game.accept(1, enrol(1));
    game.setStage(1, 1, Stage.DECLINE);
    game.toDay(31);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.PROSPECT);
    assertThat(game.reject(1, enrol(1))).isEqualTo(Rejection.COOLING_OFF);
    assertThat(game.toDay(90).reject(1, enrol(1))).isEqualTo(Rejection.COOLING_OFF);
    game.accept(2, enrol(1));
    game.toDay(91).accept(1, enrol(1));
  }

  @Test
  @DisplayName("§9 Lost: open orders go on")
  void ordersOfLostClientsGoOn() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(1, buy("car-1", 100));
    game.toDay(29).setStage(1, 1, Stage.DECLINE);
    game.accept(1, ship(1));
    game.toDay(31);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.PROSPECT);
    long before = game.cash(1);
    game.toDay(32);
    assertThat(game.cash(1)).isEqualTo(before + 700_000 + 14_000_000);
    assertThat(game.recognition(1, 1)).isEqualTo(115);
  }

  @Test
  @DisplayName("§9 DECLINE at 4 000 or more with a contact this month → FORMATION")
  void recovery() {
    game.accept(1, enrol(1));
    game.accept(2, enrol(1));
    for (int firm = 1; firm <= 3; firm++) {
      game.setStage(firm, 1, Stage.DECLINE);
    }
    // 5 333 − 1 333 = 4 000; 5 332 − 1 333 = 3 999; firm 3 had no contact
    game.setRecognition(1, 1, 5_333);
    game.setRecognition(2, 1, 5_332);
    game.setRecognition(3, 1, 10_000);
    game.toDay(31);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.FORMATION);
    assertThat(game.stage(2, 1)).isEqualTo(Stage.DECLINE);
    assertThat(game.stage(3, 1)).isEqualTo(Stage.DECLINE);
  }

  @Test
  @DisplayName("§9 Only for firms in business: a bankrupt firm pays nothing and forgets nothing")
  void bankruptFirmsHaveNoMonthEnd() {
    game.setRecognition(1, 1, 5_000);
    game.setCash(1, -1);
    game.toDay(2);
    assertThat(game.bankruptOn(1)).isEqualTo(2);
    game.toDay(31);
    assertThat(game.cash(1)).isEqualTo(-1);
    assertThat(game.recognition(1, 1)).isEqualTo(5_000);
  }
}
