package bidfair.benchmark.micro;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package: times and allocation, for the record. */
public final class MicroMeasurement implements Measurement {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @Override
  public String name() {
    return "micro";
  }

  @Override
  public String question() {
    return "What do single steps of the engine and the encoders cost?";
  }

  @Override
  public Findings take(Conditions conditions) throws RunnerException {
    Findings findings = new Findings();
    for (RunResult result : new Runner(options(conditions).build()).run()) {
      String name = name(result);
      String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      findings.add(Figure.of(key, name, result.getPrimaryResult().getScore(), "µs"));
      Optional.of(result)
          .filter(run -> run.getParams().getMode() == Mode.AverageTime)
          .flatMap(MicroMeasurement::allocated)
          .ifPresent(
              bytes -> findings.add(Figure.of(key + "-bytes", name + ", allocated", bytes, "B")));
    }
    return findings.note(
        "Engine: one step at a time in a year of 60 firms, set up anew before each; times of single"
            + " steps vary more than means, and what the setting up allocates hides what they do.");
  }

  private static ChainedOptionsBuilder options(Conditions conditions) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(MicroMeasurement.class.getPackageName())
            .addProfiler(GCProfiler.class)
            .output(conditions.scratch().resolve("jmh.txt").toString())
            .forks(conditions.length().choose(0, 1, 3))
            .warmupIterations(conditions.length().choose(1, 10, 20))
            .measurementIterations(conditions.length().choose(1, 10, 30))
            .warmupTime(time(conditions))
            .measurementTime(time(conditions));
    return options;
  }

  private static TimeValue time(Conditions conditions) {
    return TimeValue.milliseconds(conditions.length().choose(10, 50, 200));
  }

  private static String name(RunResult result) {
    String method = result.getPrimaryResult().getLabel();
    String step = result.getParams().getParam("step");
    return step == null ? method : method + " " + step.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Optional<Double> allocated(RunResult run) {
    return run.getSecondaryResults().values().stream()
        .filter(each -> each.getLabel().endsWith(ALLOCATED))
        .map(each -> each.getScore())
        .findFirst();
  }
}
