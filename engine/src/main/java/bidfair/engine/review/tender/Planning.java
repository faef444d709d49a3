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

  /** The first combination in order of cost that gets there with some timing. */
  Optional<Schedule> cheapest(Situation situation, int needed) {
    Outlook outlook = new Outlook(rules, situation.course());
    for (Combination combination : combinations) {
      if (outlook.mayReach(needed, combination)) {
        for (Timing timing : Timing.values()) {
          Schedule schedule = new Schedule(rules, situation, timing);
          if (schedule.addAll(combination.parts()) && schedule.recognition() >= needed) {
            return Optional.of(schedule);
          }
        }
      }
    }
    return Optional.empty();
  }
}
