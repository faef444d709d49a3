package bidfair.engine.review.money;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Reference;
import bidfair.engine.fixture.Acts;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each avoidable cost where it was made, to the fen. */
class AvoidablesTest {
  private final TestGame game = TestGame.standard();

  private FirmReview review() {
    return Review.of(game.history()).firm(new FirmId(1));
  }

  private Optional<AvoidableCost> avoidable(AvoidableKind kind) {
    return review().avoidable().stream().filter(cost -> cost.kind() == kind).findFirst();
  }

  private Money marked(WaterfallItem item) {
    return review().waterfall().step(item).avoidable();
  }

  private static AvoidableCost cost(
      AvoidableKind kind, int day, Reference reference, AvoidablePart... parts) {
    AvoidableCase one = AvoidableCase.of(day, reference, List.of(parts));
    return new AvoidableCost(kind, one.amount(), List.of(one));
  }

  private static AvoidablePart part(WaterfallItem item, long yuan) {
    return new AvoidablePart(item, Money.ofYuan(yuan));
  }

  /** An order of client 1 for 100 units of car-1 at a price, won at the first opening. */
  private void win(long priceFen) {
    game.accept(1, Acts.enrol(1));
    game.accept(1, Acts.bid(1, "car-1", priceFen, ServiceLevel.STANDARD));
    game.toDay(20);
    game.accept(1, Acts.buy("car-1", 100));
    game.toDay(22);
  }

  @Test
  void whatASaleIsUnderCostLiesInServiceThenFreightThenMargin() {
    win(99_000);
    game.accept(1, Acts.ship(1));
    game.toDay(25);
    assertThat(avoidable(AvoidableKind.SALES_UNDER_COST))
        .contains(
            cost(
                AvoidableKind.SALES_UNDER_COST,
                25,
                new Reference.ToOrder(new OrderId(1)),
                part(WaterfallItem.SERVICE, 2_000),
                part(WaterfallItem.FREIGHT, 300),
                part(WaterfallItem.MARGIN, 1_000)));
    assertThat(marked(WaterfallItem.MARGIN)).isEqualTo(Money.ofYuan(1_000));
    assertThat(review().waterfall().step(WaterfallItem.MARGIN).amount())
        .isEqualTo(Money.ofYuan(-1_000));
  }

  @Test
  void aSaleAtCostIsNone() {
    win(102_300);
    game.accept(1, Acts.ship(1));
    game.toDay(25);
    assertThat(review().avoidable()).isEmpty();
  }

  @Test
  void lateDaysAreOneCaseForEachOrder() {
    win(120_000);
    game.toDay(31);
    game.accept(1, Acts.ship(1));
    game.toDay(34);
    assertThat(avoidable(AvoidableKind.PENALTIES))
        .contains(
            cost(
                AvoidableKind.PENALTIES,
                33,
                new Reference.ToOrder(new OrderId(1)),
                part(WaterfallItem.PENALTIES, 600)));
    assertThat(marked(WaterfallItem.PENALTIES)).isEqualTo(Money.ofYuan(600));
  }

  @Test
  void returnedGoodsLoseAFifth() {
    game.accept(1, Acts.buy("car-1", 10));
    game.toDay(3);
    game.accept(1, Acts.giveBack("car-1", 10));
    assertThat(avoidable(AvoidableKind.RETURNED_STOCK))
        .contains(
            cost(
                AvoidableKind.RETURNED_STOCK,
                3,
                new Reference.ToProduct(new ProductId("car-1"), 10),
                part(WaterfallItem.STOCK_LOSSES, 2_000)));
  }

  @Test
  void campaignsAreInVainOnceATenderWasOpenedWithoutABid() {
    game.accept(1, Acts.enrol(1));
    game.accept(1, Acts.exhibition("food", ExhibitionSize.SMALL));
    game.accept(1, Acts.seminar(1, "car-1"));
    game.accept(1, Acts.visit(1));
    game.toDay(19);
    assertThat(review().avoidable()).isEmpty();
    game.toDay(20);
    assertThat(avoidable(AvoidableKind.CAMPAIGNS_NEVER_BID_FOR).orElseThrow().cases())
        .containsExactlyInAnyOrder(
            AvoidableCase.of(
                1,
                new Reference.ToIndustry(new IndustryId("food")),
                List.of(part(WaterfallItem.EXHIBITIONS, 18_000))),
            AvoidableCase.of(
                1,
                new Reference.ToClient(new ClientId(1)),
                List.of(part(WaterfallItem.SEMINARS, 15_000), part(WaterfallItem.CARE, 2_000))));
  }

  @Test
  void campaignsAreLostIfEveryBidIsVoid() {
    game.accept(1, Acts.enrol(1));
    game.accept(1, Acts.seminar(1, "car-1"));
    game.accept(1, Acts.bid(1, "car-1", 150_001, ServiceLevel.BASIC));
    game.toDay(20);
    assertThat(avoidable(AvoidableKind.CAMPAIGNS_LOST_THROUGH_VOID_BIDS))
        .contains(
            cost(
                AvoidableKind.CAMPAIGNS_LOST_THROUGH_VOID_BIDS,
                1,
                new Reference.ToClient(new ClientId(1)),
                part(WaterfallItem.SEMINARS, 15_000)));
  }
}
