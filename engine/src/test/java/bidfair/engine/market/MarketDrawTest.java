package bidfair.engine.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The clients of a drawn market, over many seeds (rulebook §3). */
class MarketDrawTest {
  private static final Scenario STANDARD = SampleScenario.standard();

  static LongStream seeds() {
    return LongStream.concat(
        LongStream.rangeClosed(0, 40), LongStream.of(-1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /** §1: after the market is drawn nothing is random, so the drawing itself must repeat. */
  @ParameterizedTest
  @MethodSource("seeds")
  void sameSeedSameMarket(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 30);
    Market again = MarketDraw.draw(STANDARD, seed, 30);
    assertThat(again.clients()).isEqualTo(market.clients());
    assertThat(again.tenders()).isEqualTo(market.tenders());
    assertThat(again.firms()).isEqualTo(30);
  }

  @Test
  void otherSeedsGiveOtherMarkets() {
    assertThat(seeds().mapToObj(seed -> MarketDraw.draw(STANDARD, seed, 30).tenders()).distinct())
        .hasSize((int) seeds().count());
  }

  /** §3: about 1.8 clients per firm, a multiple of the number of industries. */
  @ParameterizedTest
  @CsvSource({"1,7", "2,7", "10,21", "20,35", "30,56", "60,105"})
  void clientsAreAMultipleOfTheIndustries(int firms, int clients) {
    assertThat(MarketDraw.draw(STANDARD, 7, firms).clients()).hasSize(clients);
  }

  @Test
  void industriesAlternateInTheOrderOfClients() {
    List<Industry> industries = STANDARD.industries();
    List<Client> clients = MarketDraw.draw(STANDARD, 3, 30).clients();
    for (int i = 0; i < clients.size(); i++) {
      Industry industry = industries.get(i % 7);
      assertThat(clients.get(i).industry()).isEqualTo(industry.id());
      assertThat(clients.get(i).name()).isEqualTo(industry.clientNames().get(i / 7));
    }
  }

  /** §3: clients require two features, always covered by at least one product. */
  @ParameterizedTest
  @MethodSource("seeds")
  void requiredFeaturesAreDistinctAndCovered(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 30);
    assertThat(market.clients())
        .allSatisfy(client -> {
          assertThat(client.requiredFeatures()).hasSize(2).doesNotHaveDuplicates();
          assertThat(market.industryOf(client.id()).products())
              .anyMatch(product -> product.fits(client.requiredFeatures()));
        });
  }

  /** §3: half enter in month 1, the rest spread over months 1 to 8. */
  @ParameterizedTest
  @MethodSource("seeds")
  void halfEnterInMonthOneTheRestThroughMonthEight(long seed) {
    List<Client> clients = MarketDraw.draw(STANDARD, seed, 30).clients();
    // 28 of 56 at once; the other 28 evenly over eight months, so 3 or 4 in each.
    assertThat(entering(clients, 1)).isEqualTo(28 + 4);
    for (int month = 2; month <= 8; month++) {
      assertThat(entering(clients, month)).as("month %d", month).isBetween(3L, 4L);
    }
    assertThat(clients).allMatch(client -> client.entryMonth() <= 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyIndustryOpensInMonthOneOfASmallClassToo(long seed) {
    List<Client> clients = MarketDraw.draw(STANDARD, seed, 10).clients();
    assertThat(clients.stream().filter(c -> c.entryMonth() == 1).map(Client::industry).distinct())
        .hasSize(7);
  }

  @Test
  void entryEndsWithAShortCalendar() {
    Scenario threeMonths =
        STANDARD.withRules(STANDARD.rules().withCalendar(new Calendar(3, 30, 20)));
    List<Client> clients = MarketDraw.draw(threeMonths, 1, 30).clients();
    assertThat(Stream.of(1, 2, 3).mapToLong(month -> entering(clients, month)).sum()).isEqualTo(56);
    assertThat(entering(clients, 3)).isPositive();
  }

  @Test
  void fewerMonthsLeaveTheTendersOfTheOthersAsTheyWere() {
    Scenario elevenMonths =
        STANDARD.withRules(STANDARD.rules().withCalendar(new Calendar(11, 30, 20)));
    List<Tender> year = MarketDraw.draw(STANDARD, 5, 30).tenders();
    assertThat(MarketDraw.draw(elevenMonths, 5, 30).tenders())
        .isEqualTo(year.stream().filter(tender -> tender.month() <= 11).toList());
  }

  @Test
  void tooManyFirmsForTheNamesIsRefused() {
    int most = ScenarioCheck.maxFirms(STANDARD);
    assertThat(MarketDraw.draw(STANDARD, 1, most).clients()).hasSize(40 * 7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarketDraw.draw(STANDARD, 1, most + 1))
        .withMessageContaining("1 to " + most);
    assertThatIllegalArgumentException().isThrownBy(() -> MarketDraw.draw(STANDARD, 1, 0));
  }

  private static long entering(List<Client> clients, int month) {
    return clients.stream().filter(client -> client.entryMonth() == month).count();
  }
}
