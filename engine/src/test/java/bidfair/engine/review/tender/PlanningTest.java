package bidfair.engine.review.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bidfair.engine.fixture.TestRules;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The cheapest plan")
class PlanningTest {
  private static final Rules RULES = TestRules.standard();
  private static final int OPENING = 20;
  private static final List<Undertaking> CAMPAIGNS = Undertaking.campaigns(RULES.campaigns());

  private final Planning planning = new Planning(RULES);

  @Test
  void oneSeminarAfterTheOther() {
    Schedule plan = planning.cheapest(untouched(1), 4_198).orElseThrow();
    // 2 500, then 60 % and 36 % of that, on what is still lacking: 1 125 and 573.
    assertThat(plan.planned())
        .extracting(PlannedCampaign::means, PlannedCampaign::startsOn, PlannedCampaign::endsOn)
        .containsExactly(
            tuple(Means.SEMINAR, 1, 3), tuple(Means.SEMINAR, 3, 5), tuple(Means.SEMINAR, 5, 7));
    assertThat(plan.recognition()).isEqualTo(4_198);
  }

  @Test
  void aCareVisitIsEnoughForALittle() {
    assertThat(planning.cheapest(untouched(1), 200).orElseThrow().planned())
        .containsExactly(new PlannedCampaign(Means.CARE_VISIT, 1, 1, Money.ofYuan(2_000)));
    assertThat(planning.cheapest(untouched(1), 201).orElseThrow().planned())
        .extracting(PlannedCampaign::means)
        .containsExactly(Means.SEMINAR);
  }

  @Test
  void noPlanReachesEverything() {
    assertThat(planning.cheapest(untouched(1), 10_000)).isEmpty();
  }

  @Test
  void aCampaignThatCannotEndInTimeIsNoHelp() {
    assertThat(planning.cheapest(untouched(18), 2_500)).isPresent();
    assertThat(planning.cheapest(untouched(19), 200)).isPresent();
    assertThat(planning.cheapest(untouched(19), 201)).isEmpty();
  }

  @Test
  void theFirmsOwnCampaignsAreInTheWay() {
    Lane taken = new Lane(List.of(new Lane.Stay(3, 5), new Lane.Stay(6, OPENING + 2)));
    Course course = new Course(1, 0, 0, List.of(new Stroke.Reached(5, 3, 2_500)));
    Situation situation = new Situation(course, true, taken, taken, OPENING);
    assertThat(planning.cheapest(situation, 2_501).orElseThrow().planned())
        .as("only days 1 to 3 are free")
        .allMatch(campaign -> campaign.endsOn() <= 3);
    assertThat(planning.cheapest(situation, 4_500)).isEmpty();
  }

  @Test
  void whatTheFirmDidItselfTiresThePlan() {
    Course course = new Course(1, 0, 0, List.of(new Stroke.Reached(5, 3, 3_000)));
    Lane free = new Lane(List.of());
    Lane taken = new Lane(List.of(new Lane.Stay(3, 5)));
    Situation situation = new Situation(course, true, taken, free, OPENING);
    Schedule plan = planning.cheapest(situation, 4_050).orElseThrow();
    assertThat(plan.planned())
        .as("after the larger one, not before")
        .containsExactly(new PlannedCampaign(Means.SEMINAR, 3, 5, Money.ofYuan(15_000)));
    assertThat(plan.recognition()).isEqualTo(3_000 + 1_050);
  }

  /** In a handful of days with much going on, where days are scarce, every plan is tried. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void noPlanIsMissed(int days) {
    Random random = new Random(days);
    int found = 0;
    int dearer = 0;
    for (int i = 0; i < 100; i++) {
      Situation situation = random(random, days);
      EveryPlan every = new EveryPlan(RULES, situation);
      int from = situation.course().outcome(RULES);
      for (int j = 0; j < 10; j++) {
        int needed = from + 1 + random.nextInt(Math.max(1, every.most() - from + 50));
        long cheapest = every.cheapest(needed);
        long cost = planning.cheapest(situation, needed).map(PlanningTest::cost).orElse(-1L);
        assertThat(cost < 0).as("%s to %d", situation, needed).isEqualTo(cheapest < 0);
        assertThat(cost).isGreaterThanOrEqualTo(cheapest);
        found += cheapest < 0 ? 0 : 1;
        dearer += cost > cheapest ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(700);
    assertThat(dearer).as("of %d", found).isLessThanOrEqualTo(found / 200);
  }

  private static long cost(Schedule schedule) {
    return schedule.planned().stream().mapToLong(campaign -> campaign.cost().fen()).sum();
  }

  private static Situation untouched(int since) {
    Lane free = new Lane(List.of());
    return new Situation(new Course(since, 0, 0, List.of()), false, free, free, OPENING);
  }

  private static Situation random(Random random, int days) {
    int since = OPENING - days;
    List<Stroke> strokes = new ArrayList<>();
    Lane exhibitions = new Lane(List.of());
    Lane seminars = new Lane(List.of());
    boolean visited = false;
    for (int i = random.nextInt(4); i > 0; i--) {
      int day = since + random.nextInt(days);
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> {
          Undertaking own = CAMPAIGNS.get(random.nextInt(CAMPAIGNS.size()));
          Lane.Stay stay = new Lane.Stay(day, day + own.days());
          if (own.means() == Means.SEMINAR) {
            seminars = seminars.with(stay);
          } else {
            exhibitions = exhibitions.with(stay);
          }
          if (stay.endsOn() <= OPENING) {
            strokes.add(own.strokeFrom(day));
          }
        }
        case 3 -> {
          strokes.add(new Stroke.Visited(day));
          visited = true;
        }
        case 4 -> strokes.add(new Stroke.Delivered(day, random.nextInt(2), random.nextInt(20_000)));
        default -> strokes.add(new Stroke.Defaulted(day));
      }
    }
    strokes.sort(Stroke.IN_ORDER);
    Course course = new Course(since, random.nextInt(8_000), random.nextInt(2), strokes);
    return new Situation(course, visited, exhibitions, seminars, OPENING);
  }
}
