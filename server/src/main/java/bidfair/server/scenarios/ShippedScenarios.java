package bidfair.server.scenarios;

import bidfair.engine.scenario.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scenarios that come with the program, in the order in which to offer them. */
public final class ShippedScenarios {
  static final List<String> IDS =
      List.of("standard", "practice", "short-class", "cash-squeeze", "demo");

  private static final Map<String, Scenario> BY_ID = load();

  private ShippedScenarios() {}

  public static List<Scenario> all() {
    return List.copyOf(BY_ID.values());
  }

  public static Optional<Scenario> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * The shipped scenario of this id, or else the scenario in the file of this name.
   *
   * @throws ScenarioProblems if there is neither, or the file is no scenario that can be played
   */
  public static Scenario findOrRead(String idOrFile) {
    return find(idOrFile).orElseGet(() -> ScenarioFiles.read(Path.of(idOrFile)));
  }

  private static Map<String, Scenario> load() {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (String id : IDS) {
      scenarios.put(id, ScenarioFiles.read(ShippedFiles.text(id + ".json")));
    }
    return scenarios;
  }
}
