package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.seminar;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a firm is told beforehand is what then happens")
class PreviewsTest {
  private static final FirmId FIRM = new FirmId(1);

  private final TestGame game = TestGame.standard();
  private final Rules rules = game.state().rules();

  @Test
  @DisplayName("§9 Running costs: what the next month-end takes, nothing after bankruptcy")
  void runningCosts() {
    game.setStage(1, 1, Stage.STABLE);
    game.setStage(1, 2, Stage.STABLE);
    game.setStage(1, 3, Stage.STABLE);
    game.toDay(30);
    long before = game.cash(1);
    assertThat(RunningCosts.of(game.state(), FIRM).fen())
        .isEqualTo(1_500_000 + 1_600_000 + 1_200_000);
    game.tick();
    assertThat(game.cash(1)).isEqualTo(before - 4_300_000);
    game.setCash(1, -1);
    game.tick();
    assertThat(RunningCosts.of(game.state(), FIRM).isZero()).isTrue();
  }

  @Test
  @DisplayName("§5 Growth: by how much a seminar will raise recognition, tired as it is")
  void growth() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.toDay(3).accept(1, seminar(1, "car-2"));
    Relation relation = game.relation(1, 1);
    int gain = CampaignGains.seminar(rules.campaigns(), false, relation);
    assertThat(gain).isEqualTo(750);
    int growth = CampaignGains.growth(relation, gain);
    assertThat(game.toDay(5).recognition(1, 1)).isEqualTo(2_500 + growth);
  }

  @Test
  @DisplayName("§8 The day of default, and what each late day costs")
  void defaultDay() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(20);
    assertThat(LateOrders.chargePerDay(rules.orders(), game.order(1)).fen()).isEqualTo(70_000);
    int day = LateOrders.defaultOn(rules.orders(), game.order(1));
    assertThat(game.toDay(day - 1).order(1).status()).isEqualTo(Order.Status.UNSHIPPED);
    assertThat(game.toDay(day).order(1).status()).isEqualTo(Order.Status.DEFAULTED);
  }

  @Test
  @DisplayName("§9 The month from which a lost client can be enrolled again")
  void enrolFrom() {
    assertThat(Enrolment.enrolFrom(rules.monthEnd(), game.relation(1, 1))).isZero();
    game.accept(1, enrol(1));
    game.setStage(1, 1, Stage.DECLINE);
    game.toDay(31);
    assertThat(Enrolment.enrolFrom(rules.monthEnd(), game.relation(1, 1))).isEqualTo(4);
  }

  @Test
  @DisplayName(
      "§7 Bidders learn the whole sheet, others winner and price; more or less by scenario")
  void disclosure() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    OpeningSheet sheet = game.toDay(20).sheet(1);
    assertThat(readers(sheet, Disclosure.SHEET_TO_BIDDERS)).containsExactly(1);
    assertThat(readers(sheet, Disclosure.SHEET_TO_ALL)).containsExactly(1, 2, 3);
    assertThat(readers(sheet, Disclosure.WINNER_ONLY)).isEmpty();
  }

  private static Stream<Integer> readers(OpeningSheet sheet, Disclosure disclosure) {
    return Stream.of(1, 2, 3).filter(firm -> sheet.isShownTo(new FirmId(firm), disclosure));
  }
}
