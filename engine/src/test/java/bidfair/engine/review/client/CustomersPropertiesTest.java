package bidfair.engine.review.client;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.Histories;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Stage;
import bidfair.engine.game.Transition;
import bidfair.engine.market.Client;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.review.history.GameHistory;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is told about customers, in whole years")
class CustomersPropertiesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @DisplayName(
      "Contributions of industries, less salaries and overhead, are the profit in the books")
  void contributionsSumToTheBooks(long seed) {
    Review review = Review.of(Histories.ofRobots(seed, 20));
    for (FirmId firm : firms(review.state())) {
      Money sum = Money.ZERO;
      for (IndustryContribution industry : review.firm(firm).industries()) {
        sum = sum.plus(industry.contribution());
      }
      assertThat(sum).isEqualTo(profitBeforeSalariesAndOverhead(review.state(), firm));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  @DisplayName("The clients of an industry, less what is unassigned, sum to it")
  void clientsSumToTheirIndustry(long seed) {
    Review review = Review.of(Histories.ofRobots(seed, 20));
    for (FirmId firm : firms(review.state())) {
      for (IndustryContribution industry : review.firm(firm).industries()) {
        Money sales = Money.ZERO;
        Money sum = industry.unassigned().negated();
        for (ClientReview client : review.firm(firm).clients()) {
          assertThat(client.contribution()).isEqualTo(client.parts().total());
          assertThat(client.value().realised()).isEqualTo(client.contribution());
          if (client.industry().equals(industry.industry())) {
            sales = sales.plus(client.parts().sales());
            sum = sum.plus(client.contribution());
          }
        }
        assertThat(industry.sales()).isEqualTo(sales);
        assertThat(industry.contribution()).isEqualTo(sum);
        assertThat(industry.unassigned().isNegative()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6})
  @DisplayName("On every day the curve shows the recognition and the stage of the state")
  void curvesAreTheState(long seed) {
    GameHistory history = Histories.ofRobots(seed, 12);
    Review review = Review.of(history);
    List<FirmReview> told = firms(review.state()).stream().map(review::firm).toList();
    GameState state = new GameState(history.rules(), history.market());
    for (Event event : history.events()) {
      if (event instanceof Event.DayBegan && state.day() > 0) {
        compare(state, told);
      }
      Transition.apply(state, event);
    }
    compare(state, told);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  @DisplayName("A warning comes while the client is managed, and before the day of its loss")
  void warningsComeBeforeTheLoss(long seed) {
    int warnings = 0;
    int losses = 0;
    Review review = Review.of(Histories.ofRobots(seed, 30));
    for (FirmId firm : firms(review.state())) {
      for (ClientReview client : review.firm(firm).clients()) {
        List<Integer> lost =
            client.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.LOST)
                .map(CurveMark::day)
                .toList();
        losses += lost.size();
        warnings += client.warnings().size();
        for (ChurnWarning warning : client.warnings()) {
          assertThat(lost).doesNotContain(warning.day());
          assertThat(client.path().stays())
              .anyMatch(stay ->
                  stay.stage().isManaged()
                      && stay.from() <= warning.day()
                      && warning.day() <= stay.to());
        }
        for (int day : lost) {
          assertThat(client.warnings()).anyMatch(warning -> warning.day() < day);
        }
      }
    }
    assertThat(losses).isPositive();
    assertThat(warnings).isGreaterThan(losses);
  }

  @ParameterizedTest
  @ValueSource(longs = {9})
  @DisplayName("Whoever is not told of has recognition 0 and was never managed")
  void nobodyIsLeftOut(long seed) {
    Review review = Review.of(Histories.ofRobots(seed, 12));
    GameState state = review.state();
    for (FirmId firm : firms(state)) {
      List<ClientId> told = review.firm(firm).clients().stream().map(ClientReview::client).toList();
      assertThat(told).isSorted().doesNotHaveDuplicates();
      for (Client client : state.market().clients()) {
        if (!told.contains(client.id())) {
          assertThat(state.relation(firm, client.id()).recognition()).isZero();
          assertThat(state.relation(firm, client.id()).lastContactMonth()).isZero();
        }
      }
    }
  }

  private static void compare(GameState state, List<FirmReview> told) {
    for (FirmReview firm : told) {
      for (ClientReview client : firm.clients()) {
        Optional<CurvePoint> point = at(client.curve(), state.day());
        var relation = state.relation(firm.standing().firm(), client.client());
        assertThat(point.map(CurvePoint::recognition).orElse(0)).isEqualTo(relation.recognition());
        assertThat(point.map(CurvePoint::stage).orElse(Stage.PROSPECT)).isEqualTo(relation.stage());
      }
    }
  }

  private static Optional<CurvePoint> at(List<CurvePoint> curve, int day) {
    return curve.stream().filter(point -> point.day() <= day).reduce((_, later) -> later);
  }

  private static Money profitBeforeSalariesAndOverhead(GameState state, FirmId firm) {
    long profit = 0;
    for (Account account : Account.values()) {
      boolean result =
          account.kind() == Account.Kind.INCOME || account.kind() == Account.Kind.EXPENSE;
      if (result && account != Account.SALARIES && account != Account.OVERHEAD) {
        profit -= state.ledger(firm).balance(account).fen();
      }
    }
    return Money.ofFen(profit);
  }

  private static List<FirmId> firms(GameState state) {
    return IntStream.rangeClosed(1, state.market().firms()).mapToObj(FirmId::new).toList();
  }
}
