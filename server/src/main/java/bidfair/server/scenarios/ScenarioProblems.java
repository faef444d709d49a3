package bidfair.server.scenarios;

import bidfair.engine.scenario.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Why a file is no scenario that can be played; at least one problem, all of them errors. */
public final class ScenarioProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised
  private final List<Problem> problems;

  ScenarioProblems(List<Problem> problems) {
    super(problems.stream().map(ScenarioProblems::line).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  static ScenarioProblems of(String path, String reason) {
    return new ScenarioProblems(List.of(error(path, reason)));
  }

  static Problem error(String path, String reason) {
    return new Problem(path, Problem.Severity.ERROR, reason);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String line(Problem problem) {
    return problem.path().isEmpty() ? problem.reason() : problem.path() + ": " + problem.reason();
  }
}
