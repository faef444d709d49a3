package bidfair.engine.review.tender;

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
    Outlook outlook = new Outlook(rules, situation.course());
    for (Combination combination : combinations) {
      if (outlook.mayReach(needed, combination)) {
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
}
