package bidfair.server.lab;

import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.Help;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Pace;
import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.engine.units.IndustryId;
import bidfair.server.protocol.Command.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scenario with what a room changes of it.
 *
 * @param robots how many robot firms will play
 * @param errors why it cannot be played, with paths into the scenario
 */
record Adapted(Scenario scenario, int robots, List<Problem> errors) {
  Adapted {
    errors = List.copyOf(errors);
  }

  /**
   * @param robots unless the overrides say another number; never more than the scenario has place
   *     for
   */
  static Adapted of(Scenario scenario, int robots, Overrides overrides) {
    Scenario adapted =
        new Scenario(
            scenario.id(),
            scenario.title(),
            scenario.description(),
            rules(scenario.rules(), overrides),
            pace(scenario.pace(), overrides),
            overrides.hints().map(Help::new).orElse(scenario.help()),
            industries(scenario, overrides),
            scenario.robots());
    List<Problem> errors = new ArrayList<>(unknownIndustries(scenario, overrides));
    errors.addAll(unknownStrategies(scenario));
    ScenarioCheck.check(adapted).stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .forEach(errors::add);
    int most = errors.isEmpty() ? Lineups.mostFirms(adapted) : 0;
    int wanted = overrides.robots().orElse(Math.min(robots, most));
    if (errors.isEmpty() && (wanted < 0 || wanted > most)) {
      errors.add(error("/robots", "must be from 0 to %d, not %d".formatted(most, wanted)));
    }
    return new Adapted(adapted, wanted, errors);
  }

  boolean isPlayable() {
    return errors.isEmpty();
  }

  private static Rules rules(Rules rules, Overrides overrides) {
    Rules changed = rules;
    if (overrides.startingCash().isPresent()) {
      changed = changed.withFirms(changed.firms().withStartingCash(overrides.startingCash().get()));
    }
    if (overrides.months().isPresent()) {
      changed = changed.withCalendar(changed.calendar().withMonths(overrides.months().get()));
    }
    return changed;
  }

  private static Pace pace(Pace pace, Overrides overrides) {
    return new Pace(
        overrides.millisPerDay().orElse(pace.millisPerDay()),
        overrides.planningBreakSeconds().orElse(pace.planningBreakSeconds()));
  }

  /** Those chosen, in the scenario's order. */
  private static List<Industry> industries(Scenario scenario, Overrides overrides) {
    return overrides
        .industries()
        .map(chosen ->
            scenario.industries().stream()
                .filter(industry -> chosen.contains(industry.id().key()))
                .toList())
        .orElse(scenario.industries());
  }

  private static List<Problem> unknownIndustries(Scenario scenario, Overrides overrides) {
    List<String> known =
        scenario.industries().stream().map(Industry::id).map(IndustryId::key).toList();
    return overrides.industries().orElse(List.of()).stream()
        .filter(chosen -> !known.contains(chosen))
        .map(chosen -> error("/industries", "does not have '" + chosen + "'"))
        .toList();
  }

  private static List<Problem> unknownStrategies(Scenario scenario) {
    return IntStream.range(0, scenario.robots().size())
        .filter(i -> Robots.named(scenario.robots().get(i)).isEmpty())
        .mapToObj(i -> error("/robots/" + i, "is not the name of a strategy"))
        .toList();
  }

  private static Problem error(String path, String reason) {
    return new Problem(path, Problem.Severity.ERROR, reason);
  }
}
