package bidfair.benchmark.report;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Figure;
import java.util.ArrayList;
import java.util.List;

/** Results for a terminal. */
public final class TextReport {
  private TextReport() {}

  public static List<String> machine(Machine machine) {
    return List.of(Words.machine(machine));
  }

  public static List<String> of(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    outcome.failure().ifPresent(why -> lines.add("  FAILED: " + why));
    for (Figure figure : outcome.figures()) {
      lines.add(
          "  %-58s %14s  %-44s %8s %10s %s"
              .formatted(
                  figure.name(),
                  Words.value(figure),
                  Words.baseline(figure),
                  Words.ratio(figure),
                  Words.target(figure),
                  figure.isMet().map(met -> Reach.of(figure)).orElse(""))
              .stripTrailing());
    }
    for (Check check : outcome.checks()) {
      lines.add(
          "  %s: %s (%s)"
              .formatted(check.promise(), check.kept() ? "kept" : "BROKEN", check.seen()));
    }
    outcome.notes().forEach(note -> lines.add("  " + note));
    return lines;
  }
}
