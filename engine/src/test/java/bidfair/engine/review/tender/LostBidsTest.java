package bidfair.engine.review.tender;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.promote;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static bidfair.engine.scenario.ServiceLevel.PREMIUM;
import static bidfair.engine.scenario.ServiceLevel.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tender 1: 100 of car-1, which costs 1 000.00 yuan, at most 1 500.00; weights 50/30/20. */
@DisplayName("Lost bids")
class LostBidsTest {
  /** For 1 400.00: 5 % of 140 000 yuan and 30 % of 100 000. */
  private static final long NEEDED = 700_000 + 3_000_000;

  private static final long BOND = 300_000;
  private static final long FREIGHT = 30_000;

  private final ToldGame game = new ToldGame(TestRules.standard(), TestMarket.small());

  private ToldGame onDay1() {
    return onDay1(game);
  }

  private static ToldGame onDay1(ToldGame game) {
    game.toDay(1);
    for (int firm = 1; firm <= 3; firm++) {
      game.accept(firm, enrol(1));
    }
    return game;
  }

  @Test
  void lostByRecognition() {
    game.setRecognition(1, 1, 5_000);
    onDay1().accept(1, bid(1, "car-1", 140_000, PREMIUM));
    LostBid lost = game.accept(2, bid(1, "car-1", 120_000, BASIC)).toDay(20).lostBy(2);
    assertThat(lost.winner().orElseThrow().bid().firm()).isEqualTo(new FirmId(1));
    // The winner: R 5 000, P 8 571, S 8 500; the loser: 0, 10 000, 4 300.
    assertThat(lost.gap()).hasValue(new Gap(291_130, 250_000, -42_870, 84_000, 0));
    assertThat(lost.decider()).isEqualTo(Decider.RECOGNITION);
    RecognitionThatWins needed = lost.recognition().orElseThrow();
    assertThat(needed.recognition()).as("50 × 5 823 ≥ 291 130").isEqualTo(5_823);
    assertThat(needed.missing()).isEqualTo(5_823);
    assertThat(needed.plan()).as("no month is enough for that").isEmpty();
    assertThat(needed.contribution().fen()).isEqualTo(2_000_000 - FREIGHT);
    assertThat(lost.price()).as("its price was the lowest anyway").isEmpty();
    assertThat(lost.level()).isEmpty();
    assertThat(lost.repair()).isEmpty();
  }

  @Test
  void lostByPrice() {
    onDay1().accept(1, bid(1, "car-1", 110_000, STANDARD));
    LostBid lost = game.accept(2, bid(1, "car-1", 140_000, STANDARD)).toDay(20).lostBy(2);
    assertThat(lost.gap()).hasValue(new Gap(30 * 2_143, 0, 30 * 2_143, 0, 0));
    assertThat(lost.decider()).isEqualTo(Decider.PRICE);
    // At the same price the earlier bid wins.
    assertThat(lost.price())
        .hasValue(
            new PriceThatWins(Money.ofFen(109_999), Money.ofFen(999_900 - FREIGHT - 200_000)));
  }

  @Test
  void lostByService() {
    onDay1().accept(2, bid(1, "car-1", 140_000, BASIC));
    LostBid lost = game.accept(1, bid(1, "car-1", 140_000, PREMIUM)).toDay(20).lostBy(2);
    assertThat(lost.gap()).hasValue(new Gap(84_000, 0, 0, 84_000, 0));
    assertThat(lost.decider()).isEqualTo(Decider.SERVICE);
    assertThat(lost.level())
        .hasValue(new LevelThatWins(PREMIUM, Money.ofFen(4_000_000 - FREIGHT - 500_000)));
  }

  @Test
  void lostByATie() {
    onDay1().accept(1, bid(1, "car-1", 140_000, BASIC));
    LostBid lost = game.accept(2, bid(1, "car-1", 140_000, BASIC)).toDay(20).lostBy(2);
    assertThat(lost.gap()).hasValue(new Gap(0, 0, 0, 0, 0));
    assertThat(lost.decider()).isEqualTo(Decider.TIE);
    assertThat(lost.price().orElseThrow().unitPrice()).isEqualTo(Money.ofFen(139_999));
    assertThat(lost.level().orElseThrow().level()).isEqualTo(STANDARD);
    RecognitionThatWins needed = lost.recognition().orElseThrow();
    assertThat(needed.recognition()).isEqualTo(1);
    CampaignPlan plan = needed.plan().orElseThrow();
    assertThat(plan.campaigns())
        .containsExactly(new PlannedCampaign(Means.CARE_VISIT, 1, 1, Money.ofYuan(2_000)));
    assertThat(plan.recognition()).isEqualTo(200);
    assertThat(plan.affordable()).isTrue();
    assertThat(needed.contribution().fen()).isEqualTo(4_000_000 - FREIGHT - 200_000);
  }

  @Test
  void voidForTheProduct() {
    onDay1().accept(1, bid(1, "car-1", 140_000, BASIC));
    LostBid lost = game.accept(2, bid(1, "car-2", 120_000, BASIC)).toDay(20).lostBy(2);
    // Valid, its 1 200.00 would have been the lowest price: 30 × 10 000 + 20 × 4 300.
    assertThat(lost.gap()).hasValue(new Gap(386_000, 0, 0, 0, 386_000));
    assertThat(lost.decider()).isEqualTo(Decider.VOID);
    assertThat(lost.repair())
        .hasValue(new Repair(new ProductId("car-1"), Money.ofFen(120_000), Money.ZERO, true));
    assertThat(lost.price().orElseThrow().unitPrice())
        .as("more could have been asked: the other bid came first at the same price")
        .isEqualTo(Money.ofFen(139_999));
    assertThat(lost.recognition()).as("none was missing").isEmpty();
    assertThat(lost.level()).isEmpty();
  }

  @Test
  void voidForTheProductAndBehindBesides() {
    game.setRecognition(1, 1, 200);
    onDay1().accept(1, bid(1, "car-1", 140_000, BASIC));
    LostBid lost = game.accept(2, bid(1, "car-2", 140_000, BASIC)).toDay(20).lostBy(2);
    assertThat(lost.gap()).hasValue(new Gap(396_000, 10_000, 0, 0, 386_000));
    assertThat(lost.repair().orElseThrow().wins()).isFalse();
    assertThat(lost.recognition().orElseThrow().recognition()).isEqualTo(201);
  }

  @Test
  void voidOverTheCeiling() {
    LostBid lost = onDay1().accept(2, bid(1, "car-1", 150_001, BASIC)).toDay(20).lostBy(2);
    assertThat(lost.winner()).as("nobody else bid: the tender failed").isEmpty();
    assertThat(lost.gap()).isEmpty();
    assertThat(lost.decider()).isEqualTo(Decider.VOID);
    assertThat(lost.repair())
        .hasValue(new Repair(new ProductId("car-1"), Money.ofFen(150_000), Money.ZERO, true));
    assertThat(lost.price().orElseThrow().unitPrice()).isEqualTo(Money.ofFen(150_000));
  }

  @Test
  void voidForWantOfFunds() {
    onDay1().accept(2, bid(1, "car-1", 140_000, BASIC)).setCash(2, NEEDED - BOND - 7);
    LostBid lost = game.toDay(20).lostBy(2);
    assertThat(lost.repair())
        .hasValue(new Repair(new ProductId("car-1"), Money.ofFen(140_000), Money.ofFen(7), true));
    assertThat(lost.price().orElseThrow().unitPrice())
        .as("with that cash a higher price is not funded")
        .isEqualTo(Money.ofFen(140_000));
  }

  @Test
  void voidForWantOfFundsAtAStableClient() {
    game.setRecognition(2, 1, 6_000);
    onDay1().accept(2, promote(1)).accept(2, bid(1, "car-1", 140_000, BASIC));
    LostBid lost = game.setCash(2, NEEDED - 7).toDay(20).lostBy(2);
    assertThat(lost.own().bid().bond()).isEqualTo(Money.ZERO);
    assertThat(lost.repair().orElseThrow().cashShort()).isEqualTo(Money.ofFen(7));
  }

  @Test
  void aTenderThatFailedForTooFewBids() {
    ToldGame strict =
        onDay1(new ToldGame(TestRules.with(r -> r.minimumValidBids = 2), TestMarket.small()));
    strict.accept(1, bid(1, "car-1", 120_000, BASIC)).accept(2, bid(1, "car-2", 110_000, BASIC));
    LostBid valid = strict.toDay(20).lostBy(1);
    assertThat(valid.decider()).isEqualTo(Decider.TOO_FEW_BIDS);
    assertThat(valid.gap()).isEmpty();
    assertThat(valid.price()).isEmpty();
    assertThat(valid.recognition()).isEmpty();
    assertThat(valid.level()).isEmpty();
    LostBid voided = strict.lostBy(2);
    assertThat(voided.decider()).isEqualTo(Decider.VOID);
    assertThat(voided.repair().orElseThrow().wins()).as("the second valid bid").isTrue();
  }

  @Test
  void whoWonOrDidNotBidLostNothing() {
    onDay1().accept(1, bid(1, "car-1", 140_000, BASIC)).toDay(20);
    assertThat(game.allLostBy(1)).isEmpty();
    assertThat(game.allLostBy(2)).isEmpty();
  }
}
