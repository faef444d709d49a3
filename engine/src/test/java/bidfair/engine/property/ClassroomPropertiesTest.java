package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.Histories;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Client;
import bidfair.engine.review.Review;
import bidfair.engine.review.classroom.BidPoint;
import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.review.classroom.DeciderCount;
import bidfair.engine.review.classroom.FirmYear;
import bidfair.engine.review.classroom.LateCount;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.review.classroom.MeasurePlace;
import bidfair.engine.review.classroom.MeasureRanking;
import bidfair.engine.review.classroom.MonthPrices;
import bidfair.engine.review.classroom.StageFlow;
import bidfair.engine.review.classroom.VoidCount;
import bidfair.engine.review.tender.Decider;
import bidfair.engine.units.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of every class review have to do with each other and with the game. */
@ParameterizedClass
@MethodSource("games")
class ClassroomPropertiesTest {
  private final Review told;
  private final GameState state;
  private final ClassReview review;

  ClassroomPropertiesTest(Review told) {
    this.told = told;
    state = told.state();
    review = told.classroom();
  }

  static Stream<Review> games() {
    return Stream.concat(
            LongStream.range(0, 25).mapToObj(RandomHistory::of),
            LongStream.rangeClosed(1, 2).mapToObj(seed -> Histories.ofRobots(seed, 33)))
        .map(Review::of);
  }

  @Test
  void rankingsAgreeWithTheRulebook() {
    assertThat(review.rankings().getFirst().places())
        .isEqualTo(
            state.ranking().stream()
                .map(standing ->
                    new MeasurePlace(standing.firm(), standing.rank(), standing.netWorth().fen()))
                .toList());
  }

  @Test
  void everyBidWonIsAnOrder() {
    int orders = state.orders().all().size();
    assertThat(review.firms().stream().mapToInt(FirmYear::won).sum()).isEqualTo(orders);
    assertThat(review.bids().stream().filter(BidPoint::won)).hasSize(orders);
  }

  @Test
  void everyBidIsValidOrVoid() {
    long bids = state.bids().sheets().stream().mapToLong(sheet -> sheet.bids().size()).sum();
    int voids = review.voids().stream().mapToInt(VoidCount::count).sum();
    assertThat(review.firms().stream().mapToInt(FirmYear::bids).sum()).isEqualTo((int) bids);
    assertThat(review.firms().stream().mapToInt(FirmYear::voids).sum()).isEqualTo(voids);
    assertThat(review.bids()).hasSize((int) bids - voids);
    assertThat(review.prices().stream().mapToInt(MonthPrices::bids).sum())
        .isEqualTo(review.bids().size());
  }

  @Test
  void everyBidLostHasOneDecider() {
    int deciders = review.deciders().stream().mapToInt(DeciderCount::count).sum();
    int lost = review.firms().stream().mapToInt(year -> year.bids() - year.won()).sum();
    assertThat(deciders).isEqualTo(lost);
  }

  @Test
  void aBidIsLostAsVoidIfItWasVoid() {
    assertThat(review.deciders())
        .contains(
            new DeciderCount(
                Decider.VOID, review.voids().stream().mapToInt(VoidCount::count).sum()));
  }

  @Test
  void customerValueIsThatOfAllClients() {
    MeasureRanking ranking = review.rankings().getLast();
    assertThat(ranking.measure()).isEqualTo(Measure.CUSTOMER_VALUE);
    for (MeasurePlace place : ranking.places()) {
      Money value =
          told.firm(place.firm()).clients().stream()
              .map(client -> client.value().realised().plus(client.value().projected()))
              .reduce(Money.ZERO, Money::plus);
      assertThat(place.value()).isEqualTo(value.fen());
    }
  }

  @Test
  void salesAreTheOrdersAccepted() {
    for (FirmYear year : review.firms()) {
      Money accepted =
          state.orders().all().stream()
              .filter(order -> order.firm().equals(year.firm()))
              .filter(order -> order.status() == Order.Status.ACCEPTED)
              .map(Order::value)
              .reduce(Money.ZERO, Money::plus);
      assertThat(year.sales()).isEqualTo(accepted);
    }
  }

  @Test
  void everyOrderThatWasLateHasOneCause() {
    long late =
        state.orders().all().stream().filter(order -> order.closedOn() > order.dueOn()).count();
    assertThat(review.late().stream().mapToInt(LateCount::orders).sum()).isEqualTo((int) late);
  }

  @Test
  void flowsLeadToTheStagesAtTheEnd() {
    Map<Stage, Integer> flown = new EnumMap<>(Stage.class);
    flown.put(Stage.PROSPECT, state.firms().size() * state.market().clients().size());
    for (StageFlow flow : review.flows()) {
      flown.merge(flow.from(), -flow.count(), Integer::sum);
      flown.merge(flow.to(), flow.count(), Integer::sum);
      assertThat(flow.count()).isPositive();
    }
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    flown.keySet().forEach(stage -> stages.put(stage, 0));
    for (Firm firm : state.firms()) {
      for (Client client : state.market().clients()) {
        stages.merge(state.relation(firm.id(), client.id()).stage(), 1, Integer::sum);
      }
    }
    assertThat(flown).isEqualTo(stages);
  }

  @Test
  void thereIsAStepForEveryMonth() {
    assertThat(review.months()).hasSize(state.month());
    assertThat(review.months().getLast().standings()).isEqualTo(state.ranking());
  }

  @Test
  void winnersStandOnTheSheets() {
    List<OpeningSheet> awarded =
        state.bids().sheets().stream().filter(sheet -> !sheet.failed()).toList();
    assertThat(review.bids().stream().filter(BidPoint::won).map(BidPoint::tender))
        .containsExactlyElementsOf(awarded.stream().map(OpeningSheet::tender).toList());
  }
}
