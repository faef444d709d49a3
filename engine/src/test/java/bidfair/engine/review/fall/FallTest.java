package bidfair.engine.review.fall;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.fixture.Acts;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.review.Review;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Falls made by hand. */
class FallTest {
  private static final Reference.ToFirm FIRM = new Reference.ToFirm();

  private static TestGame with(long yuan) {
    return new TestGame(
            TestRules.with(rules -> rules.startingCash = yuan), TestMarket.small().build(2))
        .toDay(1);
  }

  private static Fall fall(TestGame game) {
    return Review.of(game.history()).firm(new FirmId(1)).fall().orElseThrow();
  }

  private static Money yuan(long yuan) {
    return Money.ofYuan(yuan);
  }

  @Test
  void aFirmInBusinessHasNotFallen() {
    assertThat(Review.of(with(2_000_000).history()).firm(new FirmId(1)).fall()).isEmpty();
  }

  @Test
  void goodsThatNobodyOrderedCouldHaveBeenReturnedOnTheLastDay() {
    TestGame game = with(100_000);
    game.accept(1, Acts.buy("car-1", 90));
    game.toDay(31);

    Fall fall = fall(game);

    assertThat(fall.day()).isEqualTo(30);
    FallStep overhead = new FallStep(30, Entry.MONTHLY_OVERHEAD, FIRM, yuan(15_000), yuan(-5_000));
    FallStep purchase =
        new FallStep(1, Entry.PURCHASE, product("car-1", 90), yuan(90_000), yuan(10_000));
    assertThat(fall.breaking()).isEqualTo(overhead);
    assertThat(fall.chain()).containsExactly(overhead, purchase);
    assertThat(fall.commitments())
        .isEqualTo(
            new Commitments(
                Money.ZERO, Money.ZERO, yuan(90_000), Money.ZERO, 0, Money.ZERO, Money.ZERO));
    assertThat(fall.rescue())
        .contains(
            new Rescue(
                30,
                yuan(51_000),
                List.of(
                    new RescueStep(RescueKind.RETURN_GOODS, product("car-1", 90), yuan(72_000)))));
  }

  @Test
  void nothingSavesAFirmThatCannotPayItsFirstMonth() {
    TestGame game = with(20_000);
    game.toDay(31);
    assertThat(fall(game).rescue()).isEmpty();
  }

  @Test
  void goodsOnTheWayOnTheDayOfTheFallCouldOnlyNotHaveBeenBought() {
    TestGame game = with(100_000);
    game.toDay(29);
    game.accept(1, Acts.buy("car-1", 90));
    game.toDay(31);
    assertThat(fall(game).rescue())
        .contains(
            new Rescue(
                29,
                yuan(69_000),
                List.of(
                    new RescueStep(RescueKind.NO_PURCHASE, product("car-1", 90), yuan(90_000)))));
  }

  @Test
  void theChainGoesBackToTheAward() {
    TestGame game = with(80_000);
    game.accept(1, Acts.enrol(1));
    game.toDay(5);
    game.accept(1, Acts.bid(1, "car-1", 100_000, ServiceLevel.BASIC));
    game.toDay(20);
    assertThat(game.order(1).firm()).isEqualTo(new FirmId(1));
    game.accept(1, Acts.buy("car-1", 45));
    game.toDay(31);

    Fall fall = fall(game);

    assertThat(fall.commitments())
        .isEqualTo(
            new Commitments(
                Money.ZERO, yuan(5_000), yuan(45_000), Money.ZERO, 1, yuan(100_000), yuan(55_300)));
    assertThat(fall.chain())
        .extracting(FallStep::entry)
        .containsExactly(
            Entry.MONTHLY_SALARIES,
            Entry.MONTHLY_OVERHEAD,
            Entry.PURCHASE,
            Entry.PERFORMANCE_BOND_LOCKED);
    assertThat(fall.chain().getLast().reference()).isEqualTo(new Reference.ToOrder(new OrderId(1)));
  }

  private static Reference product(String id, int quantity) {
    return new Reference.ToProduct(new ProductId(id), quantity);
  }
}
