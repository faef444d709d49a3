package bidfair.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Pace;
import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
  private static final Scenario STANDARD = scenario("standard");

  static Stream<Scenario> shipped() {
    return ShippedScenarios.all().stream();
  }

  @Test
  void areTheFiveInOrder() {
    assertThat(ShippedScenarios.all())
        .extracting(Scenario::id)
        .containsExactly("standard", "practice", "short-class", "cash-squeeze", "demo");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void areWithoutErrorAndServeAClassOfSixtyFirms(Scenario scenario) {
    assertThat(ScenarioCheck.check(scenario))
        .extracting(Problem::severity)
        .doesNotContain(Problem.Severity.ERROR);
    assertThat(ScenarioCheck.maxFirms(scenario)).isGreaterThanOrEqualTo(60);
    Market market = MarketDraw.draw(scenario, 1, 60);
    assertThat(market.tenders()).isNotEmpty();
    assertThat(market.clients()).extracting(client -> client.name().zh()).doesNotHaveDuplicates();
    assertThat(market.clients()).extracting(client -> client.name().en()).doesNotHaveDuplicates();
  }

  /** §3's table. */
  @ParameterizedTest
  @CsvSource({
    "fmcg, 50, 35, 15, 18, 60, 225, 675, 2, 5000",
    "retail, 50, 35, 15, 60, 200, 225, 750, 2, 5000",
    "finance, 60, 15, 25, 800, 2000, 300, 900, 3, 7500",
    "information, 55, 20, 25, 2000, 8000, 300, 900, 3, 7000",
    "cars, 50, 30, 20, 300, 1500, 450, 1350, 4, 6500",
    "electronics, 50, 30, 20, 500, 3000, 375, 1200, 3, 6500",
    "real-estate, 60, 20, 20, 3000, 12000, 450, 1500, 5, 6500"
  })
  void theStandardIndustriesAreThoseOfTheRulebook(
      String id,
      int recognition,
      int price,
      int service,
      int unitCostMin,
      int unitCostMax,
      int orderMin,
      int orderMax,
      int transitDays,
      int expectedService) {
    Industry industry =
        STANDARD.industries().stream()
            .filter(candidate -> candidate.id().key().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(industry.weights()).isEqualTo(new Weights(recognition, price, service));
    assertThat(industry.orderCostMin()).isEqualTo(Money.ofYuan(orderMin * 1_000L));
    assertThat(industry.orderCostMax()).isEqualTo(Money.ofYuan(orderMax * 1_000L));
    assertThat(industry.transitDays()).isEqualTo(transitDays);
    assertThat(industry.expectedService()).isEqualTo(expectedService);
    List<Money> costs = industry.products().stream().map(Product::unitCost).sorted().toList();
    assertThat(costs.getFirst()).isEqualTo(Money.ofYuan(unitCostMin));
    assertThat(costs.getLast()).isEqualTo(Money.ofYuan(unitCostMax));
  }

  /** §3: five product features and four products, each with three of the features. */
  @Test
  void everyStandardIndustryHasFiveFeaturesAndFourProducts() {
    assertThat(STANDARD.industries()).hasSize(7);
    for (Industry industry : STANDARD.industries()) {
      assertThat(industry.features()).hasSize(5);
      assertThat(industry.products()).hasSize(4);
      assertThat(industry.products()).allSatisfy(p -> assertThat(p.features()).hasSize(3));
      assertThat(industry.features())
          .allSatisfy(feature ->
              assertThat(industry.products())
                  .anyMatch(product -> product.features().contains(feature.id())));
    }
  }

  @Test
  void theOthersDifferInWhatTheyAreFor() {
    assertThat(scenario("practice").rules().firms())
        .isEqualTo(STANDARD.rules().firms().withStartingCash(Money.ofYuan(1_000_000)));
    assertThat(scenario("practice").industries()).isEqualTo(STANDARD.industries());
    assertThat(scenario("cash-squeeze").rules().orders().paymentDays()).isEqualTo(30);
    assertThat(scenario("demo").industries())
        .containsExactly(
            STANDARD.industries().get(0),
            STANDARD.industries().get(2),
            STANDARD.industries().get(5));
  }

  /** A year in 40 minutes, with its twelve planning breaks. */
  @Test
  void aShortClassLastsFortyMinutes() {
    Scenario scenario = scenario("short-class");
    Pace pace = scenario.pace();
    long playing = (long) pace.millisPerDay() * scenario.rules().calendar().lastDay();
    long planning = 1_000L * pace.planningBreakSeconds() * scenario.rules().calendar().months();
    assertThat(playing + planning).isEqualTo(40 * 60 * 1_000L);
  }

  private static Scenario scenario(String id) {
    return ShippedScenarios.find(id).orElseThrow();
  }
}
