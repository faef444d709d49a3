package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Firm;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.fall.Fall;
import bidfair.engine.review.fall.FallStep;
import bidfair.engine.review.fall.Rescue;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of every firm's fall and mistakes, whatever the players do. */
class FallPropertyTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 17, 22, 29, 35, 46})
  void fallsAreExplainedInRandomGames(long seed) {
    Review review = Review.of(RandomHistory.of(seed));
    for (Firm firm : review.state().firms()) {
      FirmReview told = review.firm(firm.id());
      assertThat(told.fall().map(Fall::day).orElse(0)).isEqualTo(firm.bankruptOn());
      told.fall().ifPresent(FallPropertyTest::check);
      assertThat(told.causes())
          .isSortedAccordingTo(Comparator.comparing(Cause::cost).reversed())
          .allMatch(cause -> cause.cost().isPositive());
    }
  }

  private static void check(Fall fall) {
    long limit = -fall.limit().fen();
    assertThat(fall.breaking()).isEqualTo(fall.chain().getFirst());
    assertThat(fall.breaking().cashAfter().fen()).isLessThan(limit);
    assertThat(fall.chain())
        .isSortedAccordingTo(Comparator.comparingInt(FallStep::day).reversed())
        .allMatch(step -> step.amount().isPositive() && step.day() <= fall.day());
    fall.rescue().ifPresent(rescue -> check(fall, rescue));
  }

  private static void check(Fall fall, Rescue rescue) {
    assertThat(rescue.day()).isBetween(1, fall.day());
    assertThat(rescue.cash().fen()).isGreaterThanOrEqualTo(-fall.limit().fen());
    assertThat(rescue.steps()).isNotEmpty();
  }
}
