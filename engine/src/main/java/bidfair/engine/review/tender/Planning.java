package bidfair.engine.review.tender;

import bidfair.engine.rules.Satisfaction;
import bidfair.engine.scenario.Rules;
import java.util.List;
import java.util.Optional;

/** Finds the cheapest combination of campaigns with which a recognition is reached. */
final class Planning {
  private final Rules rules;
  private final List<Combination> combinations;

  Planning(Rules rules) {
    this.rules = rules;
    combinations = Combination.cheapestFirst(rules.campaigns());
  }

  /** Tries the combinations in order of their cost. */
  Optional<Schedule> cheapest(Situation situation, int needed) {
    int reached = situation.course().outcome(rules);
    int slack = slack(situation.course());
    for (Combination combination : combinations) {
      if (!combination.fallsShort(reached, needed, slack)) {
        Optional<Schedule> schedule =
            schedule(situation, combination).filter(found -> found.recognition() >= needed);
        if (schedule.isPresent()) {
          return schedule;
        }
      }
    }
    return Optional.empty();
  }

  /** Empty if what the firm did itself leaves no days for all parts. */
  private Optional<Schedule> schedule(Situation situation, Combination combination) {
    Schedule schedule = new Schedule(rules, situation);
    for (Undertaking part : combination.parts()) {
      if (!schedule.add(part)) {
        return Optional.empty();
      }
    }
    return Optional.of(schedule);
  }

  /**
   * By how much more a plan may bring than it would alone: a growth is rounded down once more or
   * less, and what satisfaction adds comes undiminished.
   */
  private static int slack(Course course) {
    int slack = 0;
    for (Stroke stroke : course.strokes()) {
      slack += 2;
      if (stroke instanceof Stroke.Delivered(_, _, int satisfaction)) {
        slack += Satisfaction.afterJudgement(0, satisfaction);
      }
    }
    return slack;
  }
}
