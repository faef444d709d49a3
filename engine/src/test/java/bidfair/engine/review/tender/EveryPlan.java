package bidfair.engine.review.tender;

import bidfair.engine.scenario.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All plans there are for a few days, tried one by one: what {@link Planning} must find. */
final class EveryPlan {
  private final Rules rules;
  private final Situation situation;
  private final List<Undertaking> exhibitions;
  private final Undertaking seminar;
  private final Undertaking visit;
  private final NavigableMap<Long, Integer> bestByCost = new TreeMap<>();

  EveryPlan(Rules rules, Situation situation) {
    this.rules = rules;
    this.situation = situation;
    exhibitions =
        Undertaking.campaigns(rules.campaigns()).stream()
            .filter(kind -> kind.means() != Means.SEMINAR)
            .toList();
    seminar =
        Undertaking.campaigns(rules.campaigns()).stream()
            .filter(kind -> kind.means() == Means.SEMINAR)
            .findFirst()
            .orElseThrow();
    visit = Undertaking.careVisit(rules.campaigns());
    var start =
        new Plan(
            situation.course().strokes(),
            situation.exhibitions(),
            situation.seminars(),
            situation.visited(),
            0);
    goOn(situation.course().since(), start);
  }

  private record Plan(
      List<Stroke> strokes, Lane exhibitions, Lane seminars, boolean visited, long cost) {}

  /** The most that can be reached, centipoints. */
  int most() {
    return bestByCost.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** The cost of the cheapest plan, −1 if there is none. */
  long cheapest(int needed) {
    return bestByCost.entrySet().stream()
        .filter(plan -> plan.getValue() >= needed)
        .mapToLong(Map.Entry::getKey)
        .min()
        .orElse(-1);
  }

  private void goOn(int day, Plan plan) {
    if (day == situation.openingDay()) {
      bestByCost.merge(plan.cost(), situation.course().outcome(rules, plan.strokes()), Math::max);
      return;
    }
    for (List<Undertaking> choice : choices()) {
      Optional<Plan> next = Optional.of(plan);
      for (Undertaking part : choice) {
        next = next.flatMap(before -> with(before, part, day));
      }
      next.ifPresent(after -> goOn(day + 1, after));
    }
  }

  /** What may be begun on one day, in either order. */
  private List<List<Undertaking>> choices() {
    List<List<Undertaking>> choices = new ArrayList<>();
    choices.add(List.of());
    choices.add(List.of(seminar));
    for (Undertaking exhibition : exhibitions) {
      choices.add(List.of(exhibition));
      choices.add(List.of(exhibition, seminar));
      choices.add(List.of(seminar, exhibition));
    }
    for (List<Undertaking> choice : List.copyOf(choices)) {
      List<Undertaking> visited = new ArrayList<>(choice);
      visited.add(visit);
      choices.add(visited);
    }
    return choices;
  }

  /** Empty if the rules forbid it or the days do not suffice. */
  private Optional<Plan> with(Plan plan, Undertaking part, int day) {
    int end = day + part.days();
    Lane.Stay stay = new Lane.Stay(day, end);
    List<Stroke> strokes = new ArrayList<>(plan.strokes());
    strokes.add(part.strokeFrom(day));
    strokes.sort(Stroke.IN_ORDER);
    long cost = plan.cost() + part.cost().fen();
    Lane exhibitions = plan.exhibitions();
    Lane seminars = plan.seminars();
    boolean allowed =
        switch (part.means()) {
          case CARE_VISIT -> !plan.visited();
          case SEMINAR -> seminars.isFree(day, end);
          case EXHIBITION_SMALL, EXHIBITION_MEDIUM, EXHIBITION_LARGE ->
              exhibitions.isFree(day, end);
        };
    Plan after =
        switch (part.means()) {
          case CARE_VISIT -> new Plan(strokes, exhibitions, seminars, true, cost);
          case SEMINAR -> new Plan(strokes, exhibitions, seminars.with(stay), plan.visited(), cost);
          case EXHIBITION_SMALL, EXHIBITION_MEDIUM, EXHIBITION_LARGE ->
              new Plan(strokes, exhibitions.with(stay), seminars, plan.visited(), cost);
        };
    return Optional.of(after).filter(_ -> allowed && end <= situation.openingDay());
  }
}
