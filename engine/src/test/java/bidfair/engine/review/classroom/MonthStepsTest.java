package bidfair.engine.review.classroom;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.Histories;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.game.Standing;
import bidfair.engine.review.Review;
import bidfair.engine.review.classroom.ClassHeadline.BiggestOrder;
import bidfair.engine.review.classroom.ClassHeadline.FirmClimbed;
import bidfair.engine.review.classroom.ClassHeadline.FirmFell;
import bidfair.engine.review.classroom.ClassHeadline.LeaderChanged;
import bidfair.engine.review.classroom.ClassHeadline.NarrowestDecision;
import bidfair.engine.review.classroom.ClassHeadline.PriceFloor;
import bidfair.engine.review.history.GameHistory;
import bidfair.engine.rules.Ranking;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthStepsTest {
  private static final FirmId ONE = new FirmId(1);
  private static final FirmId TWO = new FirmId(2);

  private final TestGame game = TestGame.standard();

  private List<MonthStep> months() {
    return Review.of(game.history()).classroom().months();
  }

  @Test
  void aMonthIsThereOnceItIsOver() {
    game.toDay(30);
    assertThat(months()).isEmpty();
    game.toDay(31);
    assertThat(months()).extracting(MonthStep::month).containsExactly(1);
    game.toTheEnd();
    assertThat(months())
        .extracting(MonthStep::month)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    assertThat(months().getLast().standings()).isEqualTo(game.state().ranking());
  }

  @Test
  void aGameThatTheTeacherEndsHasItsLastMonth() {
    game.toDay(45).accept(new Input.EndGame());
    assertThat(months()).extracting(MonthStep::month).containsExactly(1, 2);
    assertThat(months().getLast().standings()).isEqualTo(game.state().ranking());
  }

  @Test
  void whoAsksOnTheWayChangesNothing() {
    GameHistory history = Histories.ofRobots(5, 8);
    Review asked = new Review(history.rules(), history.market());
    int steps = 0;
    for (Event event : history.events()) {
      asked.add(event);
      if (event instanceof Event.MonthOpened(int month)) {
        assertThat(asked.classroom().months()).hasSize(month - 1);
        steps++;
      }
    }
    assertThat(steps).isEqualTo(12);
    assertThat(asked.classroom()).isEqualTo(Review.of(history).classroom());
  }

  @Test
  void standingsAreThoseAfterTheMonthsCostsAndTheCheckOfSolvency() {
    game.toDay(30).setCash(3, 0);
    game.toDay(31);
    assertThat(months().getFirst().standings()).isEqualTo(Ranking.of(game.state()));
    assertThat(months().getFirst().standings().getLast())
        .isEqualTo(new Standing(new FirmId(3), 3, Money.ofYuan(-31_000), 30));
  }

  @Test
  void recognitionIsAveragedOverTheClientsInTheMarket() {
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 5_000);
    game.setRecognition(1, 3, 1_000);
    game.toDay(61);
    // FORMATION keeps 92 % a month, PROSPECT 85 %; the third car client enters in month 2.
    assertThat(months().getFirst().recognition())
        .containsExactly(
            new IndustryRecognition(ONE, new IndustryId("car"), 4_600 / 2),
            new IndustryRecognition(ONE, new IndustryId("food"), 850));
    assertThat(months().getLast().recognition())
        .containsExactly(
            new IndustryRecognition(ONE, new IndustryId("car"), 4_232 / 3),
            new IndustryRecognition(ONE, new IndustryId("food"), 723));
  }

  @Test
  void headlines() {
    game.accept(1, enrol(1));
    game.accept(2, enrol(1));
    game.setRecognition(1, 1, 5_000);
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(22).accept(1, ship(1));
    game.toDay(31).accept(2, bid(4, "car-1", 120_000, BASIC));
    game.toDay(40).setCash(1, -1);
    game.toDay(61);
    List<MonthStep> months = months();
    assertThat(months.getFirst().headlines())
        .containsExactly(
            new LeaderChanged(ONE, Optional.empty()),
            new BiggestOrder(new OrderId(1), ONE, new ClientId(1), Money.ofYuan(140_000)),
            new NarrowestDecision(new TenderId(1), ONE, TWO, 250_000));
    // Firm 2 has its bond and no profit yet: it stands with firm 3 on the first place.
    assertThat(months.getLast().headlines())
        .containsExactly(
            new FirmFell(ONE, 41),
            new BiggestOrder(new OrderId(2), TWO, new ClientId(1), Money.ofYuan(120_000)),
            new PriceFloor(new TenderId(4), TWO, 2_000));
  }

  @Test
  void anEqualPriceIsNoNewFloor() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 120_000, BASIC));
    game.toDay(31).accept(1, bid(4, "car-1", 120_000, BASIC));
    game.toDay(61);
    assertThat(months().getLast().headlines()).noneMatch(PriceFloor.class::isInstance);
  }

  @Test
  void aClimbOfThreePlacesIsTold() {
    assertThat(RankingNews.of(ranking(1, 2, 3, 4, 5), ranking(1, 4, 5, 2, 3))).isEmpty();
    assertThat(RankingNews.of(ranking(1, 2, 3, 4, 5), ranking(1, 5, 2, 3, 4)))
        .containsExactly(new FirmClimbed(new FirmId(5), 5, 2));
    assertThat(RankingNews.of(ranking(1, 2, 3, 4, 5), ranking(5, 4, 1, 2, 3)))
        .containsExactly(
            new LeaderChanged(new FirmId(5), Optional.of(ONE)),
            new FirmClimbed(new FirmId(5), 5, 1));
  }

  /** Firms in order of their ranks. */
  private static List<Standing> ranking(int... firms) {
    return IntStream.range(0, firms.length)
        .mapToObj(i -> new Standing(new FirmId(firms[i]), i + 1, Money.ofYuan(10 - i), 0))
        .toList();
  }
}
