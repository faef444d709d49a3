package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.release;
import static bidfair.engine.fixture.Acts.seminar;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Action;
import bidfair.engine.game.Rejection;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.IndustryId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§5 Recognition")
class RecognitionTest {
  private final TestGame game = TestGame.standard();

  @ParameterizedTest
  @CsvSource({
    "SMALL, 1800000, 2, 900, 225",
    "MEDIUM, 4200000, 3, 1800, 450",
    "LARGE, 7800000, 4, 3000, 750"
  })
  @DisplayName("§5 Exhibition: cost, days, gain; 25 % for clients that the firm does not manage")
  void exhibitions(ExhibitionSize size, long cost, int days, int gain, int spillover) {
    game.accept(1, enrol(1));
    game.accept(1, exhibition("car", size));
    assertThat(game.cash(1)).as("paid when it starts").isEqualTo(200_000_000 - cost);
    game.toDay(days);
    assertThat(game.recognition(1, 1)).isZero();
    game.toDay(1 + days);
    assertThat(game.recognition(1, 1)).isEqualTo(gain);
    assertThat(game.recognition(1, 2)).isEqualTo(spillover);
    assertThat(game.recognition(1, 3)).as("another industry").isZero();
    assertThat(game.recognition(1, 4)).as("not yet in the market").isZero();
    assertThat(game.recognition(2, 1)).as("another firm").isZero();
    assertThat(game.cash(1)).isEqualTo(200_000_000 - cost);
  }

  @Test
  @DisplayName("§5 Exhibition: on clients in the market, and managed or not, when it ends")
  void whoIsThereAtTheEnd() {
    game.toDay(29).accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.accept(1, enrol(1));
    game.toDay(31);
    assertThat(game.recognition(1, 1)).isEqualTo(900);
    assertThat(game.recognition(1, 4)).as("entered this morning").isEqualTo(225);
  }

  @Test
  @DisplayName("§5 One exhibition at a time per firm and industry")
  void oneExhibitionAtATime() {
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(game.reject(1, exhibition("car", ExhibitionSize.LARGE)))
        .isEqualTo(Rejection.CAMPAIGN_RUNNING);
    game.accept(1, exhibition("food", ExhibitionSize.SMALL));
    game.accept(2, exhibition("car", ExhibitionSize.SMALL));
    game.toDay(2);
    assertThat(game.reject(1, exhibition("car", ExhibitionSize.LARGE)))
        .isEqualTo(Rejection.CAMPAIGN_RUNNING);
    game.toDay(3).accept(1, exhibition("car", ExhibitionSize.LARGE));
    Action unknown = new Action.StartExhibition(new IndustryId("none"), ExhibitionSize.SMALL);
    assertThat(game.reject(1, unknown)).isEqualTo(Rejection.UNKNOWN_INDUSTRY);
  }

  @Test
  @DisplayName("§5 Seminar: 15 000 yuan, 2 days, gain 2 500, on one client")
  void seminars() {
    game.accept(1, enrol(1));
    game.accept(1, enrol(2));
    game.accept(1, seminar(1, "car-1"));
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 1_500_000);
    assertThat(game.toDay(2).recognition(1, 1)).isZero();
    assertThat(game.toDay(3).recognition(1, 1)).isEqualTo(2_500);
    assertThat(game.recognition(1, 2)).isZero();
  }

  @Test
  @DisplayName("§5 Seminar: half the gain if the product lacks a feature the client requires")
  void seminarWithTheWrongProduct() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-2"));
    assertThat(game.toDay(3).recognition(1, 1)).isEqualTo(1_250);
  }

  @Test
  @DisplayName("§5 Seminar: a managed client, a product of its industry")
  void whatASeminarNeeds() {
    assertThat(game.reject(1, seminar(1, "car-1"))).isEqualTo(Rejection.CLIENT_NOT_MANAGED);
    game.accept(1, enrol(1));
    assertThat(game.reject(1, seminar(1, "food-1"))).isEqualTo(Rejection.PRODUCT_OF_OTHER_INDUSTRY);
    assertThat(game.reject(1, seminar(1, "car-9"))).isEqualTo(Rejection.UNKNOWN_PRODUCT);
    assertThat(game.reject(1, seminar(9, "car-1"))).isEqualTo(Rejection.UNKNOWN_CLIENT);
  }

  @Test
  @DisplayName("§5 One seminar at a time per firm and client")
  void oneSeminarAtATime() {
    game.accept(1, enrol(1));
    game.accept(1, enrol(2));
    game.accept(2, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    assertThat(game.reject(1, seminar(1, "car-2"))).isEqualTo(Rejection.CAMPAIGN_RUNNING);
    game.accept(1, seminar(2, "car-1"));
    game.accept(2, seminar(1, "car-1"));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.toDay(3).accept(1, seminar(1, "car-1"));
  }

  @Test
  @DisplayName("§5 Care visit: 2 000 yuan, at once, gain 200, once a month per managed client")
  void careVisits() {
    assertThat(game.reject(1, visit(1))).isEqualTo(Rejection.CLIENT_NOT_MANAGED);
    assertThat(game.reject(1, visit(9))).isEqualTo(Rejection.UNKNOWN_CLIENT);
    game.accept(1, enrol(1));
    game.accept(1, visit(1));
    assertThat(game.recognition(1, 1)).isEqualTo(200);
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 200_000);
    assertThat(game.reject(1, visit(1))).isEqualTo(Rejection.ALREADY_VISITED);
    game.toDay(31).accept(1, visit(1));
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(2);
  }

  @Test
  @DisplayName("§5 Recognition grows by ⌊gain × (10 000 − recognition) / 10 000⌋")
  void growth() {
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 3_333);
    game.accept(1, visit(1));
    // 200 × 6 667 / 10 000 = 133.34
    assertThat(game.recognition(1, 1)).isEqualTo(3_333 + 133);
    game.accept(1, seminar(1, "car-1"));
    // 2 500 × 6 534 / 10 000 = 1 633.5
    assertThat(game.toDay(3).recognition(1, 1)).isEqualTo(3_466 + 1_633);
    game.setRecognition(1, 1, 10_000);
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(game.toDay(5).recognition(1, 1)).isEqualTo(10_000);
  }

  @Test
  @DisplayName("§5 Fatigue: 60 % once for each campaign that already reached the client this month")
  void fatigue() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.toDay(3).accept(1, seminar(1, "car-1"));
    // 2 500 × 60 % = 1 500, × 0.75 = 1 125
    game.toDay(5).accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(game.recognition(1, 1)).isEqualTo(3_625);
    // 900 → 540 → 324, × 0.6375 = 206.55
    assertThat(game.toDay(7).recognition(1, 1)).isEqualTo(3_831);
    game.toDay(31).setRecognition(1, 1, 0);
    game.accept(1, seminar(1, "car-1"));
    assertThat(game.toDay(33).recognition(1, 1)).as("fresh again").isEqualTo(2_500);
  }

  @Test
  @DisplayName("§5 Fatigue is applied after halving or spillover, each division rounded down")
  void fatigueAfterHalving() {
    game.accept(1, enrol(1));
    for (int day = 3; day <= 11; day += 2) {
      game.accept(1, seminar(1, "car-2"));
      game.toDay(day).setRecognition(1, 1, 0);
    }
    game.accept(1, release(1));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    // 225 → 135 → 81 → 48 → 28 → 16, one division each
    assertThat(game.toDay(13).recognition(1, 1)).isEqualTo(16);
  }

  @Test
  @DisplayName("§5 Only campaigns that reach a managed client add to the count")
  void spilloverDoesNotTire() {
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.toDay(3).accept(1, exhibition("car", ExhibitionSize.SMALL));
    // 225, and 225 × 0.9775 = 219.9375
    assertThat(game.toDay(5).recognition(1, 1)).isEqualTo(225 + 219);
    assertThat(game.relation(1, 1).campaignsThisMonth()).isZero();
    assertThat(game.relation(1, 1).lastContactMonth()).isZero();
  }

  @Test
  @DisplayName("§5 A care visit neither tires nor is tired")
  void careAndFatigue() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.toDay(3).accept(1, visit(1));
    assertThat(game.recognition(1, 1)).as("200 × 0.75").isEqualTo(2_650);
    game.accept(1, seminar(1, "car-1"));
    // 1 500 × 0.735 = 1 102.5
    assertThat(game.toDay(5).recognition(1, 1)).isEqualTo(2_650 + 1_102);
  }

  @Test
  @DisplayName("§5 A campaign takes effect whatever the stage of the client has become")
  void seminarForAReleasedClient() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.accept(1, release(1));
    assertThat(game.toDay(3).recognition(1, 1)).isEqualTo(2_500);
    assertThat(game.relation(1, 1).campaignsThisMonth()).isZero();
  }

  @Test
  @DisplayName("§5 A campaign has no effect if the firm is no longer in business")
  void campaignsOfABankruptFirm() {
    game.toDay(29).accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.setCash(1, 0);
    game.toDay(31);
    assertThat(game.bankruptOn(1)).isEqualTo(30);
    assertThat(game.recognition(1, 1)).isZero();
  }

  @Test
  @DisplayName("§4, §5 A campaign that reached a managed client is a contact")
  void campaignsAreContacts() {
    game.accept(1, enrol(1));
    game.toDay(31).accept(1, seminar(1, "car-2"));
    assertThat(game.relation(1, 1).lastContactMonth()).isEqualTo(1);
    assertThat(game.toDay(33).relation(1, 1).lastContactMonth()).isEqualTo(2);
  }

  @Test
  @DisplayName("§10 Campaigns and visits are chosen payments: the cash must be there")
  void campaignsNeedCash() {
    game.accept(1, enrol(1));
    game.setCash(1, 199_999);
    assertThat(game.reject(1, visit(1))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 1_499_999);
    assertThat(game.reject(1, seminar(1, "car-1"))).isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 1_799_999);
    assertThat(game.reject(1, exhibition("car", ExhibitionSize.SMALL)))
        .isEqualTo(Rejection.NOT_ENOUGH_CASH);
    game.setCash(1, 1_800_000);
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(game.cash(1)).isZero();
  }
}
