package bidfair.engine.scenario;

import static bidfair.engine.scenario.Problem.Severity.ERROR;
import static bidfair.engine.scenario.Problem.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bidfair.engine.units.FeatureId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScenarioCheckTest {
  private static final Scenario STANDARD = SampleScenario.standard();

  @Test
  void theRulebooksNumbersAreWithoutError() {
    assertThat(ScenarioCheck.check(STANDARD)).extracting(Problem::severity).containsOnly(WARNING);
  }

  /** §14: weights for price, and a steeper charge for delay since the year is short. */
  @Test
  void warnsWhereTheRulebookItselfLeavesPractice() {
    assertThat(ScenarioCheck.check(STANDARD))
        .extracting(Problem::path)
        .containsExactly(
            "/rules/orders/lateChargeRate",
            "/industries/2/weights/price",
            "/industries/3/weights/price",
            "/industries/6/weights/price");
  }

  @Test
  void warnsOfBondsAboveTheLaw() {
    BidRules steep = new BidRules(bp(201), bp(1_001), bp(0), 1, Disclosure.SHEET_TO_ALL);
    assertThat(ScenarioCheck.check(withBids(steep)))
        .filteredOn(problem -> problem.path().startsWith("/rules/bids"))
        .extracting(Problem::severity, Problem::path)
        .containsExactly(
            tuple(WARNING, "/rules/bids/bidBondRate"),
            tuple(WARNING, "/rules/bids/performanceBondRate"));
  }

  @Test
  void namesEveryImpossibleRate() {
    BidRules wrong = new BidRules(bp(-1), bp(10_001), bp(20_000), 0, Disclosure.WINNER_ONLY);
    assertThat(errors(withBids(wrong)))
        .containsExactly(
            "/rules/bids/bidBondRate must be from 0 to 10000, not -1",
            "/rules/bids/performanceBondRate must be from 0 to 10000, not 10001",
            "/rules/bids/fundingRate must be from 0 to 10000, not 20000",
            "/rules/bids/minimumValidBids must be from 1 to 100, not 0");
  }

  @Test
  void theClosingDayLiesInTheMonthAndAfterItsFirstDay() {
    assertThat(errors(withCalendar(new Calendar(12, 30, 31))))
        .containsExactly("/rules/calendar/bidClosingDay must be from 2 to 30, not 31");
    assertThat(errors(withCalendar(new Calendar(0, 30, 1))))
        .containsExactly(
            "/rules/calendar/months must be from 1 to 24, not 0",
            "/rules/calendar/bidClosingDay must be from 2 to 30, not 1");
    assertThat(errors(withCalendar(new Calendar(24, 30, 2)))).isEmpty();
  }

  @Test
  void weightsSumToAHundred() {
    assertThat(errors(withIndustry(i -> weighted(i, new Weights(50, 30, 19)))))
        .containsExactly("/industries/1/weights the three weights must sum to 100, not 99");
    assertThat(errors(withIndustry(i -> weighted(i, new Weights(120, -20, 0)))))
        .containsExactly(
            "/industries/1/weights/recognition must be from 0 to 100, not 120",
            "/industries/1/weights/price must be from 0 to 100, not -20");
  }

  @Test
  void productsHaveFeaturesOfTheirIndustryAndSomeFitEveryRequirement() {
    FeatureId own = STANDARD.industries().get(1).features().getFirst().id();
    FeatureId foreign = STANDARD.industries().get(0).features().getFirst().id();
    assertThat(errors(withIndustry(i -> selling(i, i.products().getFirst(), own, foreign, own))))
        .containsExactly(
            "/industries/1/products/0/features/1 no such feature in this industry: fmcg-f1",
            "/industries/1/products/0/features/2 named twice: retail-f1");
    assertThat(errors(withIndustry(i -> selling(i, i.products().getFirst(), own))))
        .containsExactly("/industries/1/products none has the 2 features a client requires");
  }

  @Test
  void someQuantityMustCostWhatTheIndustryOrders() {
    assertThat(errors(withIndustry(i -> ordering(i, Money.ofFen(1_001), Money.ofFen(1_999)))))
        .contains(
            "/industries/1/products/0/unitCost no quantity costs between orderCostMin and"
                + " orderCostMax");
    assertThat(errors(withIndustry(i -> ordering(i, Money.ZERO, Money.ZERO))))
        .contains("/industries/1/orderCostMin must be from 1 to 100000000000, not 0");
  }

  @Test
  void namesAndIdsAreUniqueOverAllIndustries() {
    Industry first = STANDARD.industries().getFirst();
    Scenario twice = STANDARD.withIndustries(List.of(first, first));
    assertThat(errors(twice))
        .contains(
            "/industries/1/id there is another industry 'fmcg'",
            "/industries/1/features/0/id there is another feature 'fmcg-f1'",
            "/industries/1/products/0/id there is another product 'fmcg-p1'")
        .anyMatch(error -> error.startsWith("/industries/1/clientNames/0 another client"));
  }

  @Test
  void clientNamesLimitTheFirms() {
    assertThat(ScenarioCheck.maxFirms(STANDARD)).isEqualTo(157);
    Scenario few = withIndustry(i -> named(i, i.clientNames().subList(0, 8)));
    assertThat(ScenarioCheck.maxFirms(few)).isEqualTo(33);
    assertThat(ScenarioCheck.check(few))
        .contains(
            new Problem(
                "/industries", WARNING, "have clientNames for the clients of at most 33 firms"));
    assertThat(errors(withIndustry(i -> named(i, List.of()))))
        .contains("/industries have too few clientNames for the clients of even one firm");
  }

  @Test
  void aScenarioNeedsIndustriesRobotsTextsAndAnId() {
    Scenario bare =
        new Scenario(
            "Not an id",
            new LocalText(" ", "Title"),
            STANDARD.description(),
            STANDARD.rules(),
            new Pace(49, -1),
            STANDARD.help(),
            List.of(),
            List.of());
    assertThat(errors(bare))
        .containsExactly(
            "/id must be lower-case letters, digits and single hyphens, not 'Not an id'",
            "/title/zh must not be empty",
            "/pace/millisPerDay must be from 50 to 3600000, not 49",
            "/pace/planningBreakSeconds must be from 0 to 3600, not -1",
            "/industries must have 1 to 20 elements, not 0",
            "/robots must have 1 to 100 elements, not 0");
  }

  private static List<String> errors(Scenario scenario) {
    return ScenarioCheck.check(scenario).stream()
        .filter(problem -> problem.severity() == ERROR)
        .map(problem -> problem.path() + " " + problem.reason())
        .toList();
  }

  private static Scenario withCalendar(Calendar calendar) {
    return STANDARD.withRules(STANDARD.rules().withCalendar(calendar));
  }

  private static Scenario withBids(BidRules bids) {
    Rules r = STANDARD.rules();
    return STANDARD.withRules(
        new Rules(
            r.calendar(),
            r.market(),
            r.firms(),
            r.campaigns(),
            bids,
            r.scoring(),
            r.orders(),
            r.monthEnd(),
            r.settlement()));
  }

  /** The standard scenario with its second industry, retail, changed. */
  private static Scenario withIndustry(UnaryOperator<Industry> change) {
    List<Industry> industries = new ArrayList<>(STANDARD.industries());
    industries.set(1, change.apply(industries.get(1)));
    return STANDARD.withIndustries(industries);
  }

  private static Industry weighted(Industry i, Weights weights) {
    return copy(i, weights, i.orderCostMin(), i.orderCostMax(), i.products(), i.clientNames());
  }

  private static Industry ordering(Industry i, Money min, Money max) {
    return copy(i, i.weights(), min, max, i.products(), i.clientNames());
  }

  private static Industry selling(Industry i, Product p, FeatureId... features) {
    Product only = new Product(p.id(), p.name(), p.unitCost(), List.of(features));
    return copy(i, i.weights(), i.orderCostMin(), i.orderCostMax(), List.of(only), i.clientNames());
  }

  private static Industry named(Industry i, List<LocalText> names) {
    return copy(i, i.weights(), i.orderCostMin(), i.orderCostMax(), i.products(), names);
  }

  private static Industry copy(
      Industry i,
      Weights weights,
      Money orderCostMin,
      Money orderCostMax,
      List<Product> products,
      List<LocalText> names) {
    return new Industry(
        i.id(),
        i.name(),
        weights,
        orderCostMin,
        orderCostMax,
        i.transitDays(),
        i.expectedService(),
        i.features(),
        products,
        names);
  }

  private static Rate bp(int basisPoints) {
    return new Rate(basisPoints);
  }
}
