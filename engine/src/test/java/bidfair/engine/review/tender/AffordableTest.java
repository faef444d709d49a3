package bidfair.engine.review.tender;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.giveBack;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A care visit on day 1 for 2 000 yuan would have decided the tie. */
@DisplayName("Plans that the firm could pay, and others")
class AffordableTest {
  private static final long NEEDED = 700_000 + 3_000_000;
  private static final long BOND = 300_000;
  private static final long VISIT = 200_000;

  private final ToldGame game = tied();

  private static ToldGame tied() {
    ToldGame game = new ToldGame(TestRules.standard(), TestMarket.small()).toDay(1);
    for (int firm = 1; firm <= 2; firm++) {
      game.accept(firm, enrol(1)).accept(firm, bid(1, "car-1", 140_000, BASIC));
    }
    return game;
  }

  private boolean isAffordable() {
    CampaignPlan plan = game.toDay(20).lostBy(2).recognition().orElseThrow().plan().orElseThrow();
    assertThat(plan.campaigns()).extracting(PlannedCampaign::startsOn).containsExactly(1);
    return plan.affordable();
  }

  @Test
  void theBidMustStillBeFunded() {
    game.setCash(2, NEEDED - BOND + VISIT);
    assertThat(isAffordable()).isTrue();
  }

  @Test
  void aFenLessAndItIsNot() {
    game.setCash(2, NEEDED - BOND + VISIT - 1);
    assertThat(isAffordable()).isFalse();
  }

  @Test
  void theCashMustBeThereAtTheStart() {
    game.setCash(2, VISIT - 1).toDay(2).setCash(2, 10_000_000);
    assertThat(isAffordable()).isFalse();
  }

  @Test
  void whatWasPaidForLaterMustStillBePossible() {
    game.setCash(2, 10_000_000).toDay(2);
    game.accept(2, buy("car-1", 99)).toDay(4).accept(2, giveBack("car-1", 99));
    assertThat(isAffordable()).as("99 000 yuan of 100 000 were spent for two days").isFalse();
  }

  @Test
  void whatWasPaidForLaterMayJustBePossible() {
    game.setCash(2, 9_900_000 + VISIT).toDay(2);
    game.accept(2, buy("car-1", 99)).toDay(4).accept(2, giveBack("car-1", 99));
    assertThat(isAffordable()).isTrue();
  }
}
