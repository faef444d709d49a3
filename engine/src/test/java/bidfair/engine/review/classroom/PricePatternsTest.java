package bidfair.engine.review.classroom;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.review.classroom.PriceShape.EQUAL;
import static bidfair.engine.review.classroom.PriceShape.EVENLY_SPACED;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static bidfair.engine.scenario.ServiceLevel.PREMIUM;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.Histories;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.review.Review;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricePatternsTest {
  private static final int TENDERS = 3;

  private TestGame game = fiveSuppliers(100_000);

  /** Five firms that all supply client 1, which calls three tenders at a ceiling of 1 500.00. */
  private static TestGame fiveSuppliers(long unitCost) {
    TestMarket market = new TestMarket().industry("car", 3, 6_500, unitCost).client("car", 1, 1, 2);
    for (int tender = 1; tender <= TENDERS; tender++) {
      market.tender(1, 1, 100, 150_000, 12);
    }
    TestGame game =
        new TestGame(TestRules.with(rules -> rules.slotsPerClient = 5), market.build(5)).toDay(1);
    for (int firm = 1; firm <= 5; firm++) {
      game.accept(firm, enrol(1));
    }
    return game;
  }

  /** Firm 1 bids the first price, firm 2 the second; 0 is no bid. */
  private void bids(int tender, long... prices) {
    for (int firm = 1; firm <= prices.length; firm++) {
      if (prices[firm - 1] > 0) {
        game.accept(firm, bid(tender, "car-1", prices[firm - 1], BASIC));
      }
    }
  }

  private List<PricePattern> patterns() {
    return Review.of(game.toDay(20).history()).patterns().prices();
  }

  private static PricePattern pattern(int tender, PriceShape shape, int[] firms, long... prices) {
    return new PricePattern(
        new TenderId(tender),
        shape,
        IntStream.of(firms).mapToObj(FirmId::new).toList(),
        LongStream.of(prices).mapToObj(Money::ofFen).toList());
  }

  private static int[] firms(int... numbers) {
    return Arrays.copyOf(numbers, numbers.length);
  }

  @Test
  void equalPrices() {
    bids(1, 131_313, 140_404, 131_313);
    assertThat(patterns()).containsExactly(pattern(1, EQUAL, firms(1, 3), 131_313, 131_313));
  }

  @Test
  void oneFenApartIsNotEqual() {
    bids(1, 131_313, 131_314);
    assertThat(patterns()).isEmpty();
  }

  @Test
  void evenlySpacedPrices() {
    bids(1, 133_535, 131_313, 132_424);
    assertThat(patterns())
        .containsExactly(pattern(1, EVENLY_SPACED, firms(2, 3, 1), 131_313, 132_424, 133_535));
  }

  @Test
  void twoRowsMayShareAPrice() {
    bids(1, 131_313, 132_424, 133_535, 140_001, 146_467);
    assertThat(patterns())
        .containsExactly(
            pattern(1, EVENLY_SPACED, firms(1, 2, 3), 131_313, 132_424, 133_535),
            pattern(1, EVENLY_SPACED, firms(3, 4, 5), 133_535, 140_001, 146_467));
  }

  @Test
  void aRowIsToldAsAWhole() {
    bids(1, 131_313, 132_424, 133_535, 134_646);
    assertThat(patterns())
        .containsExactly(
            pattern(1, EVENLY_SPACED, firms(1, 2, 3, 4), 131_313, 132_424, 133_535, 134_646));
  }

  @Test
  void stepsThatDifferByOneFenAreNotEven() {
    bids(1, 131_313, 132_424, 133_536);
    assertThat(patterns()).isEmpty();
  }

  @Test
  void voidBidsCount() {
    bids(1, 151_513, 151_513);
    assertThat(game.toDay(20).sheet(1).failed()).isTrue();
    assertThat(patterns()).hasSize(1);
  }

  @Test
  void absurdPricesHarmNobody() {
    bids(1, Long.MAX_VALUE, Long.MAX_VALUE, 140_000);
    bids(2, Long.MAX_VALUE);
    assertThat(patterns()).hasSize(1);
  }

  /** The ceiling, round, 3 % under the ceiling, 23 % over cost, 23 % over cost and freight. */
  @ParameterizedTest
  @ValueSource(longs = {150_000, 140_000, 145_500, 123_000, 123_369})
  void pricesThatAreReckonedAreChance(long price) {
    bids(1, price, price);
    assertThat(patterns()).isEmpty();
  }

  /** 23 % over 1 000.33 are 1 230.4059. */
  @ParameterizedTest
  @CsvSource({"123039, 1", "123040, 0", "123041, 0", "123042, 1"})
  void soAreTheFenNextToThem(long price, int patterns) {
    game = fiveSuppliers(100_033);
    bids(1, price, price);
    assertThat(patterns()).hasSize(patterns);
  }

  @Test
  void theServiceIsReckonedWith() {
    // 23 % over 1 000.00 and 3.00 freight and 50.00 surcharge
    game.accept(1, bid(1, "car-1", 129_519, PREMIUM));
    game.accept(2, bid(1, "car-1", 129_519, PREMIUM));
    bids(2, 129_519, 129_519);
    assertThat(patterns()).extracting(PricePattern::tender).containsExactly(new TenderId(2));
  }

  @Test
  void aRowOfReckonedPricesIsChance() {
    bids(1, 121_000, 122_000, 123_000);
    assertThat(patterns()).isEmpty();
  }

  @Test
  void thoseWhoMatchMostOftenComeFirst() {
    bids(1, 131_313, 131_313, 0, 0);
    bids(2, 0, 0, 132_323, 132_323);
    bids(3, 0, 133_333, 134_343, 134_343);
    assertThat(patterns())
        .extracting(found -> found.tender().number() + ": " + found.firms().getFirst().number())
        .containsExactly("2: 3", "3: 3", "1: 1");
  }

  @Test
  void robotsThatKnowNothingOfEachOtherShowNone() {
    assertThat(Review.of(Histories.ofRobots(1, 30)).patterns().prices()).isEmpty();
  }
}
