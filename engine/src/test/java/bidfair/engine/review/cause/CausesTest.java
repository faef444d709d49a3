package bidfair.engine.review.cause;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.Acts;
import bidfair.engine.fixture.Histories;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.review.Review;
import bidfair.engine.review.history.GameHistory;
import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  private static final List<Mistake> COMPARED =
      List.of(Mistake.STARTED_LATE, Mistake.BID_TOO_LITTLE);

  private static final GameHistory YEAR = Histories.ofRobots(7, 15);

  @Test
  void anOrderSoldBelowCostIsTheFirstCause() {
    TestGame game = TestGame.standard();
    game.accept(1, Acts.enrol(1));
    game.accept(1, Acts.bid(1, "car-1", 60_000, ServiceLevel.BASIC));
    game.toDay(20);
    game.accept(1, Acts.buy("car-1", 100));
    game.toDay(22);
    game.accept(1, Acts.ship(1));
    game.toDay(25);
    assertThat(Review.of(game.history()).firm(new FirmId(1)).causes())
        .containsExactly(
            new Cause(
                Mistake.SOLD_BELOW_COST,
                Money.ofYuan(40_300),
                1,
                List.of(new Evidence.OrderEvidence(new OrderId(1)))));
  }

  @Test
  void whoOnlyLookedOnBidTooLittle() {
    int idle = Robots.names().indexOf("idle") + 1;
    assertThat(Review.of(YEAR).firm(new FirmId(idle)).causes())
        .extracting(Cause::mistake)
        .containsExactly(Mistake.BID_TOO_LITTLE);
  }

  @Test
  void theDearestComeFirstAndEveryCauseHasEvidence() {
    Review review = Review.of(YEAR);
    for (Firm firm : review.state().firms()) {
      List<Cause> causes = review.firm(firm.id()).causes();
      assertThat(causes)
          .isSortedAccordingTo(Comparator.comparing(Cause::cost).reversed())
          .hasSizeLessThanOrEqualTo(5)
          .allMatch(cause -> cause.cost().isPositive() && cause.cases() > 0)
          .allMatch(cause -> !cause.evidence().isEmpty() && cause.evidence().size() <= 5);
    }
  }

  @Test
  void whileTheGameRunsNothingIsToldOfTheOthers() {
    int idle = Robots.names().indexOf("idle") + 1;
    Review review = new Review(YEAR.rules(), YEAR.market());
    for (Event event : YEAR.events()) {
      review.add(event);
      if (event instanceof Event.MonthClosed) {
        assertThat(review.firm(new FirmId(idle)).causes()).isEmpty();
        assertThat(review.firm(new FirmId(1)).causes())
            .extracting(Cause::mistake)
            .doesNotContainAnyElementsOf(COMPARED);
      }
    }
  }
}
