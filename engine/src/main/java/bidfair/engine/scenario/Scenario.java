package bidfair.engine.scenario;

import bidfair.engine.units.LocalText;
import java.util.List;

/**
 * A game as a teacher configures it. Every number of the rulebook stands here and may be changed;
 * {@link ScenarioCheck} tells what is impossible.
 *
 * @param id the scenario's name in commands and addresses: lower-case letters, digits and hyphens
 * @param rules the numbers of the rulebook, chapter by chapter
 * @param pace the defaults of a room's clock, which the engine does not know
 * @param help what the program shows beyond the rules
 * @param robots which strategies fill empty seats, in turn
 */
public record Scenario(
    String id,
    LocalText title,
    LocalText description,
    Rules rules,
    Pace pace,
    Help help,
    List<Industry> industries,
    List<String> robots) {
  public Scenario {
    industries = List.copyOf(industries);
    robots = List.copyOf(robots);
  }

  public Scenario withRules(Rules changed) {
    return new Scenario(id, title, description, changed, pace, help, industries, robots);
  }

  public Scenario withPace(Pace changed) {
    return new Scenario(id, title, description, rules, changed, help, industries, robots);
  }

  public Scenario withIndustries(List<Industry> changed) {
    return new Scenario(id, title, description, rules, pace, help, changed, robots);
  }
}
