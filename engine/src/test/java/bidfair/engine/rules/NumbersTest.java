package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.seminar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Campaign;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import bidfair.engine.units.Rate;
import bidfair.engine.units.TenderId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§1 Numbers")
class NumbersTest {
  @Test
  @DisplayName("§1 Money is a whole number of fen (1 yuan = 100 fen)")
  void moneyIsFen() {
    assertThat(Money.ofYuan(18_000).fen()).isEqualTo(1_800_000);
    assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  @DisplayName("§1 Every division rounds down")
  void divisionsRoundDown() {
    assertThat(new Rate(200).of(1_998_333)).isEqualTo(39_966);
    assertThat(new Rate(6_000).of(9)).isEqualTo(5);
    assertThat(new Rate(5_000).of(-1)).isEqualTo(-1);
    assertThat(new Rate(10_000).of(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  @DisplayName("§1 A reduction by a rate is x − ⌊x × rate⌋")
  void reductionKeepsTheFraction() {
    assertThat(new Rate(1_500).reduce(999)).isEqualTo(999 - 149);
    assertThat(new Rate(300).reduce(33)).isEqualTo(33);
  }

  @Test
  @DisplayName("§1 One division per rate named, on the total amount, never per unit")
  void dividesTheTotal() {
    TestGame game = TestGame.standard();
    game.accept(1, enrol(3));
    game.accept(1, bid(3, "food-2", 5_000, ServiceLevel.BASIC));
    // 2 % of 60.01 × 333 = 1 998 333 fen; per unit it would be 333 × 120 = 39 960.
    assertThat(game.balance(1, Account.BID_BONDS)).isEqualTo(39_966);
  }

  @Test
  @DisplayName("§1 Centipoints are kept within 0 and 10 000")
  void pointsAreKeptWithinBounds() {
    assertThat(Points.clamp(-1)).isZero();
    assertThat(Points.clamp(10_001)).isEqualTo(10_000);
    assertThat(Points.clamp(1234)).isEqualTo(1234);
  }

  @Test
  @DisplayName("§1 A score is a weighted sum, 0 to 1 000 000, not divided")
  void scoreIsNotDivided() {
    Weights weights = new Weights(50, 30, 20);
    assertThat(Scoring.score(weights, 10_000, 10_000, 10_000).total()).isEqualTo(1_000_000);
    assertThat(Scoring.score(weights, 1, 2, 3).total()).isEqualTo(50 + 60 + 60);
  }

  @Test
  @DisplayName("§1 \"Takes n days\" means in the tick that makes the day d + n")
  void inDays() {
    TestGame game = TestGame.standard().toDay(5);
    game.accept(1, buy("car-1", 7));
    assertThat(game.toDay(6).stock(1, "car-1")).isZero();
    assertThat(game.toDay(7).stock(1, "car-1")).isEqualTo(7);
  }

  @Test
  @DisplayName("§1 Campaigns and submissions are numbered over all firms as they arise")
  void numberedOverAllFirms() {
    TestGame game = TestGame.standard();
    for (int firm = 1; firm <= 3; firm++) {
      game.accept(firm, enrol(1));
    }
    game.accept(2, exhibition("car", ExhibitionSize.SMALL));
    game.accept(1, seminar(1, "car-1"));
    assertThat(game.state().campaigns().running())
        .extracting(Campaign::id, campaign -> campaign.firm().number())
        .extracting(Object::toString)
        .containsExactly("(CampaignId[number=1], 2)", "(CampaignId[number=2], 1)");
    game.accept(3, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(2, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(3, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    assertThat(game.state().bids().standing(new TenderId(1)))
        .extracting(bid -> bid.firm().number() + " as " + bid.submission())
        .containsExactly("2 as 2", "3 as 3");
  }
}
