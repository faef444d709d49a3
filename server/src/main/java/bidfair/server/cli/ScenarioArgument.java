package bidfair.server.cli;

import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.server.scenarios.ScenarioProblems;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scenario that a command is given: the name of a shipped one, or a file. */
final class ScenarioArgument {
  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario file, or the name of one that comes with the program.")
  private String name;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * @throws ParameterException if there is no such scenario, it cannot be played, or not by so many
   *     firms
   */
  Scenario readFor(int firms) {
    Scenario scenario = read();
    int most = ScenarioCheck.maxFirms(scenario);
    if (firms < 1 || firms > most) {
      throw wrong("%s can be played by 1 to %d firms, not %d".formatted(name, most, firms));
    }
    return scenario;
  }

  ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }

  private Scenario read() {
    try {
      return ShippedScenarios.findOrRead(name);
    } catch (ScenarioProblems e) {
      throw wrong(
          "%s%nScenarios that come with the program: %s".formatted(e.getMessage(), shipped()));
    }
  }

  private static String shipped() {
    return ShippedScenarios.all().stream().map(Scenario::id).collect(Collectors.joining(", "));
  }
}
