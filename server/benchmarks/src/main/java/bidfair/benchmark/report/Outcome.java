package bidfair.benchmark.report;

import bidfair.benchmark.measure.Chart;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * What became of one measurement.
 *
 * @param seconds how long it took
 * @param failure why there is no figure, if there is none
 */
public record Outcome(
    String name,
    String question,
    double seconds,
    Optional<String> failure,
    List<Figure> figures,
    List<Check> checks,
    List<Chart> charts,
    List<String> notes) {

  public static Outcome of(Measurement measurement, double seconds, Findings found) {
    return new Outcome(
        measurement.name(),
        measurement.question(),
        seconds,
        Optional.empty(),
        found.figures(),
        found.checks(),
        found.charts(),
        found.notes());
  }

  public static Outcome failed(Measurement measurement, double seconds, Exception cause) {
    return new Outcome(
        measurement.name(),
        measurement.question(),
        seconds,
        Optional.of(cause.toString()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether it took its figures and every promise was kept meanwhile. */
  public boolean isSound() {
    return failure.isEmpty() && checks.stream().allMatch(Check::kept);
  }
}
