package bidfair.engine.review.client;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.release;
import static bidfair.engine.fixture.Acts.seminar;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The curve of a client, and what is marked on it")
class CurveTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("A month with everything in it, day by day")
  void aMonth() {
    game.accept(1, enrol(1));
    game.accept(1, seminar(1, "car-1"));
    game.toDay(5).accept(1, visit(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(22).accept(1, ship(1));
    ClientReview client = Reviews.client(game.toDay(33), 1, 1);
    assertThat(client.curve())
        .containsExactly(
            new CurvePoint(1, 0, Stage.FORMATION),
            new CurvePoint(3, 2_500, Stage.FORMATION),
            new CurvePoint(5, 2_650, Stage.FORMATION),
            new CurvePoint(25, 2_632, Stage.FORMATION),
            new CurvePoint(30, 2_422, Stage.FORMATION),
            new CurvePoint(33, 2_422, Stage.FORMATION));
    Optional<TenderId> tender = Optional.of(new TenderId(1));
    Optional<OrderId> order = Optional.of(new OrderId(1));
    assertThat(client.marks())
        .containsExactly(
            CurveMark.of(1, MarkKind.ENROLLED),
            CurveMark.of(3, MarkKind.SEMINAR),
            CurveMark.of(5, MarkKind.CARE_VISIT),
            new CurveMark(20, MarkKind.BID_WON, tender, order),
            new CurveMark(22, MarkKind.ORDER_SHIPPED, Optional.empty(), order),
            new CurveMark(25, MarkKind.ORDER_ON_TIME, Optional.empty(), order));
    assertThat(client.ratings())
        .containsExactly(new ServiceRating(new OrderId(1), 25, 4_000, 6_500, 6_153));
    assertThat(client.satisfaction()).contains(6_153);
  }

  @Test
  @DisplayName("Bids: won, lost and void")
  void bids() {
    for (int firm = 1; firm <= 3; firm++) {
      game.accept(firm, enrol(1));
    }
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(2, bid(1, "car-1", 130_000, ServiceLevel.BASIC));
    game.accept(3, bid(1, "car-2", 120_000, ServiceLevel.BASIC));
    game.toDay(20);
    assertThat(kinds(1, 1)).containsExactly(MarkKind.ENROLLED, MarkKind.BID_LOST);
    assertThat(kinds(2, 1)).containsExactly(MarkKind.ENROLLED, MarkKind.BID_WON);
    assertThat(kinds(3, 1)).containsExactly(MarkKind.ENROLLED, MarkKind.BID_VOID);
  }

  @Test
  @DisplayName("A valid bid in a tender that failed is neither won nor lost")
  void failedTender() {
    TestGame strict =
        new TestGame(TestRules.with(r -> r.minimumValidBids = 2), TestMarket.small().build(3))
            .toDay(1);
    strict.accept(1, enrol(1));
    strict.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    assertThat(Reviews.client(strict.toDay(20), 1, 1).marks())
        .extracting(CurveMark::day, CurveMark::kind)
        .contains(tuple(20, MarkKind.BID_IN_FAILED_TENDER));
  }

  @Test
  @DisplayName("An exhibition is marked for whom it met, and otherwise as spillover")
  void exhibitions() {
    game.accept(1, enrol(1));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.toDay(33);
    assertThat(kinds(1, 1)).containsExactly(MarkKind.ENROLLED, MarkKind.EXHIBITION);
    assertThat(kinds(1, 2)).containsExactly(MarkKind.SPILLOVER);
    assertThat(Reviews.firm(game, 1).clients())
        .extracting(review -> review.client().number())
        .as("neither one of another industry nor one that was not yet in the market")
        .containsExactly(1, 2);
  }

  @Test
  @DisplayName("A client that enters later has a curve from its first day")
  void laterClient() {
    game.toDay(40).accept(1, exhibition("car", ExhibitionSize.LARGE));
    assertThat(Reviews.client(game.toDay(50), 1, 4).curve())
        .containsExactly(
            new CurvePoint(31, 0, Stage.PROSPECT),
            new CurvePoint(44, 750, Stage.PROSPECT),
            new CurvePoint(50, 750, Stage.PROSPECT));
  }

  @Test
  @DisplayName("Of several changes on one day the curve shows the last, the marks show all")
  void changesOfOneDay() {
    game.accept(1, enrol(1));
    game.accept(1, release(1));
    ClientReview client = Reviews.client(game.toDay(2), 1, 1);
    assertThat(client.curve())
        .containsExactly(
            new CurvePoint(1, 0, Stage.PROSPECT), new CurvePoint(2, 0, Stage.PROSPECT));
    assertThat(kinds(1, 1)).containsExactly(MarkKind.ENROLLED, MarkKind.RELEASED);
    assertThat(client.path().stays())
        .containsExactly(
            new StageStay(Stage.PROSPECT, 1, 1),
            new StageStay(Stage.FORMATION, 1, 1),
            new StageStay(Stage.PROSPECT, 1, 2));
  }

  @Test
  @DisplayName("What bankruptcy ends is marked so")
  void bankruptcy() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.toDay(20).accept(1, exhibition("car", ExhibitionSize.LARGE));
    game.setCash(1, -1);
    assertThat(kinds(1, 1, game.toDay(25)))
        .containsExactly(
            MarkKind.ENROLLED,
            MarkKind.EXHIBITION,
            MarkKind.BID_WON,
            MarkKind.ORDER_FORFEITED,
            MarkKind.ENDED_BY_BANKRUPTCY);
  }

  private List<MarkKind> kinds(int firm, int client) {
    return kinds(firm, client, game);
  }

  private static List<MarkKind> kinds(int firm, int client, TestGame game) {
    return Reviews.client(game, firm, client).marks().stream().map(CurveMark::kind).toList();
  }
}
