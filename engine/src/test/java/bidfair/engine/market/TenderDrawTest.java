package bidfair.engine.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bidfair.engine.market.Tender.Method;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.Weights;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tenders of a drawn market, over many seeds (rulebook §3). */
class TenderDrawTest {
  private static final Scenario STANDARD = SampleScenario.standard();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areNumberedByMonthThenClientAndOnlyOfClientsInTheMarket(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 30);
    List<Tender> tenders = market.tenders();
    assertThat(tenders)
        .isSortedAccordingTo(Comparator.comparingInt(Tender::month).thenComparing(Tender::client));
    assertThat(tenders)
        .allMatch(tender -> market.client(tender.client()).entryMonth() <= tender.month());
    assertThat(tenders.stream().map(t -> List.of(t.month(), t.client().number())))
        .doesNotHaveDuplicates();
    assertThat(tenders).extracting(Tender::month).containsOnly(months());
  }

  /**
   * §3: there is a product that fits the client whose cost puts the ceiling between 140 and 165 %,
   * and the order's cost within its industry's range.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void someFittingProductExplainsCeilingAndQuantity(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 30);
    assertThat(market.tenders())
        .allSatisfy(tender -> {
          Client client = market.client(tender.client());
          Industry industry = market.industryOf(client.id());
          assertThat(industry.products())
              .filteredOn(product -> product.fits(client.requiredFeatures()))
              .anyMatch(product -> explains(product, industry, tender));
        });
  }

  private static boolean explains(Product product, Industry industry, Tender tender) {
    long cost = product.unitCost().fen();
    long ceiling = tender.ceiling().fen();
    long orderCost = cost * tender.quantity();
    return ceiling * 100 >= cost * 140
        && ceiling * 100 <= cost * 165
        && orderCost >= industry.orderCostMin().fen()
        && orderCost <= industry.orderCostMax().fen();
  }

  /** §3: delivery days 12 to 25; weights of the industry, or 25/65/10 for price tenders. */
  @ParameterizedTest
  @MethodSource("seeds")
  void deliveryDaysAndWeights(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 30);
    assertThat(market.tenders())
        .allSatisfy(tender -> {
          assertThat(tender.deliveryDays()).isBetween(12, 25);
          Weights expected =
              switch (tender.method()) {
                case COMPREHENSIVE -> market.industryOf(tender.client()).weights();
                case PRICE -> new Weights(25, 65, 10);
              };
          assertThat(tender.weights()).isEqualTo(expected);
        });
  }

  /** §3: a client calls with probability 60 %; 80 % of tenders are comprehensive. */
  @Test
  void sharesHoldOverManyMarkets() {
    List<Market> markets = seeds().mapToObj(seed -> MarketDraw.draw(STANDARD, seed, 30)).toList();
    double chances =
        markets.stream()
            .flatMap(market -> market.clients().stream())
            .mapToInt(client -> 13 - client.entryMonth())
            .sum();
    List<Tender> tenders = markets.stream().flatMap(m -> m.tenders().stream()).toList();
    double comprehensive =
        tenders.stream().filter(tender -> tender.method() == Method.COMPREHENSIVE).count();
    assertThat(tenders.size() / chances).isCloseTo(0.60, within(0.01));
    assertThat(comprehensive / tenders.size()).isCloseTo(0.80, within(0.01));
    assertThat(tenders.stream().map(Tender::deliveryDays).distinct()).hasSize(14);
  }

  /** Prices and quantities are such as a buyer would write, not 45.37 yuan for 12 347 pieces. */
  @Test
  void pricesAndQuantitiesAreNatural() {
    Market market = MarketDraw.draw(STANDARD, 11, 60);
    assertThat(market.tenders())
        .allSatisfy(tender -> {
          boolean dear = tender.ceiling().fen() >= 60_000;
          assertThat(tender.ceiling().fen() % (dear ? 100 : 10)).isZero();
          assertThat(tender.quantity() % (tender.quantity() >= 2_000 ? 10 : 1)).isZero();
        });
  }

  private static Integer[] months() {
    return IntStream.rangeClosed(1, 12).boxed().toArray(Integer[]::new);
  }
}
