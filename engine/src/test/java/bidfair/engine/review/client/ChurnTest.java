package bidfair.engine.review.client;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.release;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.scenario.ServiceLevel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signs that a client might leave")
class ChurnTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("Two months without contact, then the decline; nothing on the day of the loss")
  void neglect() {
    game.accept(1, enrol(1));
    ClientReview client = Reviews.client(game.toDay(200), 1, 1);
    assertThat(client.warnings())
        .containsExactly(
            new ChurnWarning(90, ChurnSign.NO_CONTACT), new ChurnWarning(120, ChurnSign.DECLINED));
    assertThat(client.marks()).contains(CurveMark.of(150, MarkKind.LOST));
  }

  @Test
  @DisplayName("Recognition that falls under 40 warns once, on the day it falls")
  void recognitionFell() {
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 4_100);
    assertThat(warnings(1, 30)).isEmpty();
    assertThat(warnings(1, 61)).containsExactly(new ChurnWarning(30, ChurnSign.RECOGNITION_FELL));
  }

  @Test
  @DisplayName("A fall on the day of the loss comes too late to warn")
  void fallAndLossOnOneDay() {
    TestGame harsh =
        new TestGame(
                TestRules.with(r -> {
                  r.idleMonths = 1;
                  r.lostBelow = 4_000;
                }),
                TestMarket.small().build(1))
            .toDay(1);
    harsh.accept(1, enrol(1));
    harsh.setRecognition(1, 1, 5_000);
    assertThat(Reviews.client(harsh.toDay(100), 1, 1).warnings())
        .as("declines on day 60 at 4 232, falls to 3 174 on day 90 and is lost on that day")
        .containsExactly(new ChurnWarning(60, ChurnSign.DECLINED));
  }

  @Test
  @DisplayName("Overdue goods warn on the first late day only, and end in decline")
  void overdue() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.PREMIUM));
    assertThat(warnings(1, 60))
        .containsExactly(
            new ChurnWarning(33, ChurnSign.DELIVERED_LATE),
            new ChurnWarning(52, ChurnSign.DECLINED));
  }

  @Test
  @DisplayName("Goods a single day late warn as well, though they were never charged")
  void oneDayLate() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.PREMIUM));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(30).accept(1, ship(1));
    assertThat(warnings(1, 40)).containsExactly(new ChurnWarning(33, ChurnSign.DELIVERED_LATE));
  }

  @Test
  @DisplayName("Less than expected warns, as expected does not")
  void dissatisfied() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(20).accept(1, buy("car-1", 200));
    game.toDay(22).accept(1, ship(1));
    game.toDay(31).accept(1, bid(4, "car-1", 140_000, ServiceLevel.STANDARD));
    game.toDay(50).accept(1, ship(2));
    assertThat(warnings(1, 60)).containsExactly(new ChurnWarning(25, ChurnSign.DISSATISFIED));
  }

  @Test
  @DisplayName("The second bid lost in a row warns, the third tells nothing new")
  void lostBids() {
    TestMarket market =
        TestMarket.small().tender(1, 3, 100, 150_000, 12).tender(1, 4, 100, 150_000, 12);
    TestGame contested = new TestGame(TestRules.standard(), market.build(3)).toDay(1);
    for (int firm = 1; firm <= 3; firm++) {
      contested.accept(firm, enrol(1));
    }
    int[] tenders = {1, 4, 5};
    int[] winners = {2, 3, 3};
    for (int month = 0; month < 3; month++) {
      contested.toDay(30 * month + 1);
      contested.accept(1, bid(tenders[month], "car-1", 149_000, ServiceLevel.BASIC));
      contested.accept(winners[month], bid(tenders[month], "car-1", 120_000, ServiceLevel.BASIC));
    }
    contested.toDay(81);
    assertThat(Reviews.client(contested, 1, 1).warnings())
        .containsExactly(new ChurnWarning(50, ChurnSign.BIDS_LOST_IN_A_ROW));
    assertThat(Reviews.client(contested, 3, 1).warnings())
        .extracting(ChurnWarning::sign)
        .doesNotContain(ChurnSign.BIDS_LOST_IN_A_ROW);
  }

  @Test
  @DisplayName("No sign is noted of a client that is not managed")
  void notManaged() {
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 4_100);
    game.accept(1, visit(1));
    game.toDay(10).accept(1, release(1));
    assertThat(warnings(1, 100)).isEmpty();
  }

  private List<ChurnWarning> warnings(int firm, int day) {
    return Reviews.client(game.toDay(day), firm, 1).warnings();
  }
}
