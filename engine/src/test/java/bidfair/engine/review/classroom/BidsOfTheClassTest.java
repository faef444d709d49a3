package bidfair.engine.review.classroom;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.game.VoidReason.OVER_CEILING;
import static bidfair.engine.game.VoidReason.PRODUCT_MISMATCH;
import static bidfair.engine.game.VoidReason.UNFUNDED;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.review.Review;
import bidfair.engine.review.tender.Decider;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bids for tender 1: a ceiling of 1 500.00, a product that costs 1 000.00. */
class BidsOfTheClassTest {
  private final TestGame game =
      new TestGame(TestRules.with(rules -> rules.slotsPerClient = 5), TestMarket.small().build(5))
          .toDay(1);

  @BeforeEach
  void everyFirmSuppliesClient1() {
    for (int firm = 1; firm <= 5; firm++) {
      game.accept(firm, enrol(1));
    }
  }

  private ClassReview review() {
    return Review.of(game.history()).classroom();
  }

  @Test
  void everyValidBidIsAPoint() {
    game.setRecognition(2, 1, 5_000);
    game.accept(1, bid(1, "car-1", 99_999, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.accept(3, bid(1, "car-1", 150_001, BASIC));
    game.toDay(20);
    TenderId tender = new TenderId(1);
    assertThat(review().bids())
        .containsExactly(
            new BidPoint(tender, new FirmId(1), 1, 6_666, -1, 0, false),
            new BidPoint(tender, new FirmId(2), 1, 9_333, 4_000, 5_000, true));
  }

  @Test
  void pricesOfAMonth() {
    game.setRecognition(2, 1, 9_000);
    game.accept(1, bid(1, "car-1", 110_000, BASIC));
    game.accept(2, bid(1, "car-1", 145_000, BASIC));
    game.accept(3, bid(1, "car-1", 120_000, BASIC));
    game.accept(4, bid(1, "car-1", 130_000, BASIC));
    game.accept(5, bid(1, "car-1", 160_000, BASIC));
    game.toDay(20);
    assertThat(review().prices())
        .containsExactly(new MonthPrices(1, 4, 1_000, 2_000, Optional.of(4_500)));
  }

  @Test
  void aMonthWithoutAValidBidHasNoPrices() {
    game.accept(1, bid(1, "car-1", 150_001, BASIC));
    game.toDay(20);
    assertThat(review().prices()).isEmpty();
  }

  @Test
  void aMonthInWhichEveryTenderFailedHasNoWinningPrice() {
    TestGame two =
        new TestGame(
                TestRules.with(rules -> rules.minimumValidBids = 2), TestMarket.small().build(2))
            .toDay(1);
    two.accept(1, enrol(1));
    two.accept(1, bid(1, "car-1", 110_000, BASIC));
    two.toDay(20);
    assertThat(Review.of(two.history()).classroom().prices())
        .containsExactly(new MonthPrices(1, 1, 1_000, 1_000, Optional.empty()));
  }

  @Test
  void voidBidsByReason() {
    game.accept(1, bid(1, "car-2", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 150_001, BASIC));
    game.accept(3, bid(1, "car-1", 150_002, BASIC));
    game.accept(4, bid(1, "car-1", 140_000, BASIC));
    game.accept(5, bid(1, "car-1", 140_000, BASIC));
    game.setCash(4, 0);
    game.toDay(20);
    assertThat(review().voids())
        .containsExactly(
            new VoidCount(PRODUCT_MISMATCH, 1),
            new VoidCount(OVER_CEILING, 2),
            new VoidCount(UNFUNDED, 1));
    assertThat(review().firms()).extracting(FirmYear::voids).containsExactly(1, 1, 1, 1, 0);
    assertThat(review().firms()).extracting(FirmYear::won).containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void whatLostBidsWereLostBy() {
    game.setRecognition(1, 1, 9_000);
    game.setRecognition(2, 1, 9_000);
    game.accept(1, bid(1, "car-1", 120_000, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.accept(3, bid(1, "car-1", 120_000, BASIC));
    game.accept(4, bid(1, "car-1", 150_001, BASIC));
    game.accept(5, bid(1, "car-2", 120_000, BASIC));
    game.toDay(20);
    assertThat(review().deciders())
        .extracting(DeciderCount::decider)
        .containsExactly(Decider.values());
    assertThat(review().deciders().stream().filter(count -> count.count() > 0))
        .containsExactly(
            new DeciderCount(Decider.RECOGNITION, 1),
            new DeciderCount(Decider.PRICE, 1),
            new DeciderCount(Decider.VOID, 2));
  }
}
