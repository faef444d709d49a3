package bidfair.engine.review.classroom;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static bidfair.engine.scenario.ServiceLevel.PREMIUM;
import static bidfair.engine.scenario.ServiceLevel.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.review.Review;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three firms in the small market, of which firm 1 wins what is called. */
class RankingsTest {
  private final TestGame game = TestGame.standard();

  private ClassReview review() {
    return Review.of(game.history()).classroom();
  }

  private List<MeasurePlace> ranking(Measure measure) {
    return review().rankings().stream()
        .filter(ranking -> ranking.measure() == measure)
        .findFirst()
        .orElseThrow()
        .places();
  }

  /** Places as {@code firm/rank}, best first. */
  private List<String> places(Measure measure) {
    return ranking(measure).stream()
        .map(place -> place.firm().number() + "/" + place.rank())
        .toList();
  }

  private long value(Measure measure, int firm) {
    return ranking(measure).stream()
        .filter(place -> place.firm().equals(new FirmId(firm)))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Firm 1 wins tender 1 at 1 400.00 and delivers it in month 1, five days after the opening. */
  private void deliverTender1() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, STANDARD));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(22).accept(1, ship(1));
    game.toDay(25);
  }

  @Test
  void everyMeasureHasItsRanking() {
    assertThat(review().rankings())
        .extracting(MeasureRanking::measure)
        .containsExactly(Measure.values());
  }

  @Test
  void equalsShareARankAndTheNextIsSkipped() {
    deliverTender1();
    assertThat(places(Measure.SALES)).containsExactly("1/1", "2/2", "3/2");
    game.accept(2, hire());
    assertThat(places(Measure.PROFIT)).containsExactly("1/1", "3/2", "2/3");
    assertThat(places(Measure.NET_WORTH)).containsExactly("1/1", "3/2", "2/3");
  }

  @Test
  void bankruptFirmsAreLastByTheDayTheyFellWhateverTheySold() {
    deliverTender1();
    game.setCash(1, -1);
    game.toDay(26).setCash(3, -1);
    game.toDay(27);
    assertThat(game.bankruptOn(1)).isEqualTo(26);
    assertThat(game.bankruptOn(3)).isEqualTo(27);
    for (Measure measure : Measure.values()) {
      assertThat(places(measure)).as("%s", measure).containsExactly("2/1", "3/2", "1/3");
    }
    assertThat(value(Measure.SALES, 1)).isEqualTo(14_000_000);
  }

  @Test
  void whoFellOnTheSameDayShareARank() {
    deliverTender1();
    game.setCash(1, -1);
    game.setCash(2, -2);
    game.toDay(26);
    assertThat(places(Measure.NET_WORTH)).containsExactly("3/1", "1/2", "2/2");
    assertThat(places(Measure.TENDERS_WON)).containsExactly("3/1", "1/2", "2/2");
  }

  @Test
  void theFiguresOfAYear() {
    deliverTender1();
    game.accept(1, visit(1));
    // 14 000 000 less goods, freight, 2 % service and the visit.
    assertThat(review().firms().getFirst())
        .isEqualTo(
            new FirmYear(
                new FirmId(1),
                Money.ofYuan(2_000),
                Money.ofYuan(140_000),
                Money.ofYuan(140_000 - 100_000 - 300 - 2_000 - 2_000),
                1,
                1,
                0,
                0));
    assertThat(value(Measure.PROFIT, 1)).isEqualTo(3_570_000);
    assertThat(value(Measure.TENDERS_WON, 1)).isEqualTo(1);
  }

  @Test
  void satisfactionIsTheMeanOfTheOrdersAccepted() {
    assertThat(value(Measure.SATISFACTION, 1)).isZero();
    deliverTender1();
    assertThat(value(Measure.SATISFACTION, 1)).isEqualTo(10_769);
    game.toDay(31).accept(1, bid(4, "car-1", 140_000, PREMIUM));
    game.toDay(50).accept(1, buy("car-1", 100));
    game.toDay(52).accept(1, ship(2));
    game.toDay(55);
    // 10 000 × 10 000 / 6 500 is 15 384.
    assertThat(value(Measure.SATISFACTION, 1)).isEqualTo((10_769 + 15_384) / 2);
    assertThat(value(Measure.ON_TIME_RATE, 1)).isEqualTo(10_000);
  }

  @Test
  void aLateOrderAndADefaultAreNotOnTime() {
    game.accept(2, enrol(2));
    game.accept(2, bid(2, "car-2", 150_000, BASIC));
    deliverTender1();
    game.toDay(55);
    assertThat(value(Measure.ON_TIME_RATE, 1)).isEqualTo(10_000);
    assertThat(value(Measure.ON_TIME_RATE, 2)).as("it defaulted").isZero();
    assertThat(value(Measure.ON_TIME_RATE, 3)).as("it closed none").isZero();
    assertThat(places(Measure.ON_TIME_RATE)).containsExactly("1/1", "2/2", "3/2");
  }

  @Test
  void growthComparesTheLaterHalfOfTheMonthsThatAreOverWithTheEarlier() {
    deliverTender1();
    assertThat(value(Measure.GROWTH, 1)).as("no month is over").isZero();
    game.toDay(31).accept(1, bid(4, "car-1", 145_000, STANDARD));
    assertThat(value(Measure.GROWTH, 1)).as("one month has no halves").isZero();
    game.toDay(50).accept(1, buy("car-1", 100));
    game.toDay(52).accept(1, ship(2));
    game.toDay(61);
    assertThat(value(Measure.GROWTH, 1)).isEqualTo(14_500_000 - 14_000_000);
    game.toDay(91);
    assertThat(value(Measure.GROWTH, 1)).as("the middle month is left out").isEqualTo(-14_000_000);
    game.toDay(121);
    assertThat(value(Measure.GROWTH, 1)).isEqualTo(-28_500_000);
  }
}
