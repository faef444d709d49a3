package bidfair.engine.review.client;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.giveBack;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.seminar;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a client brought and what it cost")
class ContributionTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("An order with all that was done for it")
  void order() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.accept(1, visit(1));
    game.setStage(1, 1, Stage.STABLE);
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.STANDARD));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(31).accept(1, ship(1));
    ClientReview client = Reviews.client(game.toDay(40), 1, 1);
    assertThat(client.parts())
        .isEqualTo(
            new ContributionParts(
                Money.ofYuan(140_000),
                Money.ofYuan(100_000),
                Money.ofYuan(300 + 2_000),
                Money.ofYuan(15_000 + 2_000 + 4_000),
                Money.ofYuan(700)));
    assertThat(client.contribution())
        .isEqualTo(Money.ofYuan(140_000 - 100_000 - 2_300 - 21_000 - 700));
    assertThat(Reviews.industry(game, 1, "car"))
        .extracting(IndustryContribution::sales, IndustryContribution::contribution)
        .containsExactly(Money.ofYuan(140_000), client.contribution());
    assertThat(Reviews.industry(game, 1, "food").contribution()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("A default costs late charges, the penalty and the bond")
  void defaulted() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    ClientReview client = Reviews.client(game.toDay(60), 1, 1);
    assertThat(client.parts().penalties()).isEqualTo(Money.ofYuan(20 * 700 + 14_000 + 7_000));
    assertThat(client.parts().sales().isZero()).isTrue();
  }

  @Test
  @DisplayName("An exhibition is shared by the managed clients, the odd fen by the first of them")
  void exhibitionIsDivided() {
    TestMarket market = TestMarket.small();
    for (int i = 0; i < 5; i++) {
      market.client("car", 1, 1, 2);
    }
    TestGame crowded = new TestGame(TestRules.standard(), market.build(1)).toDay(1);
    crowded.accept(1, hire());
    for (int client : new int[] {1, 2, 5, 6, 7, 8, 9}) {
      crowded.accept(1, enrol(client));
    }
    crowded.accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(Reviews.industry(crowded, 1, "car").unassigned())
        .as("before it has met anybody")
        .isEqualTo(Money.ofYuan(18_000));
    crowded.toDay(3);
    assertThat(Reviews.firm(crowded, 1).clients())
        .extracting(client -> client.parts().relation().fen())
        .containsExactly(257_143L, 257_143L, 257_143L, 257_143L, 257_143L, 257_143L, 257_142L);
    assertThat(Reviews.industry(crowded, 1, "car").unassigned()).isEqualTo(Money.ZERO);
    assertThat(Reviews.industry(crowded, 1, "car").contribution()).isEqualTo(Money.ofYuan(-18_000));
  }

  @Test
  @DisplayName("What no client explains stays with the industry")
  void unassigned() {
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.accept(1, buy("car-1", 10));
    game.toDay(3).accept(1, giveBack("car-1", 10));
    assertThat(Reviews.client(game, 1, 1).contribution()).isEqualTo(Money.ZERO);
    IndustryContribution cars = Reviews.industry(game, 1, "car");
    assertThat(cars.unassigned()).isEqualTo(Money.ofYuan(18_000 + 2_000));
    assertThat(cars.contribution()).isEqualTo(Money.ofYuan(-20_000));
  }
}
