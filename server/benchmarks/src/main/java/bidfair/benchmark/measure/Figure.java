package bidfair.benchmark.measure;

import java.util.Optional;

/**
 * A number that was measured.
 *
 * @param key its name over time: lower case letters, digits and hyphens, alone in its measurement
 * @param name what it is, in a few words
 * @param unit of the value and the baseline's, for example {@code ms}, {@code µs}, {@code B}; empty
 *     for a bare number
 */
public record Figure(
    String key,
    String name,
    double value,
    String unit,
    Optional<Baseline> baseline,
    Optional<Target> target) {

  /** One without a baseline or a target: for the record. */
  public static Figure of(String key, String name, double value, String unit) {
    return new Figure(key, name, value, unit, Optional.empty(), Optional.empty());
  }

  public Figure against(String baselineName, double baselineValue) {
    Baseline against = new Baseline(baselineName, baselineValue);
    return new Figure(key, name, value, unit, Optional.of(against), target);
  }

  public Figure reaching(Target wanted) {
    return new Figure(key, name, value, unit, baseline, Optional.of(wanted));
  }

  /** The value over the baseline's. */
  public Optional<Double> ratio() {
    return baseline.map(against -> value / against.value());
  }

  /** Whether it reaches its target, if it has one. */
  public Optional<Boolean> isMet() {
    return target.map(wanted ->
        wanted.isMet(
            switch (wanted.of()) {
              case VALUE -> value;
              case RATIO -> ratio().orElseThrow();
            }));
  }
}
