package bidfair.benchmark.cli;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.machine.ProgramJvm;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Length;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.report.Movement;
import bidfair.benchmark.report.Outcome;
import bidfair.benchmark.report.Results;
import bidfair.benchmark.report.ResultsFile;
import bidfair.benchmark.report.ResultsPage;
import bidfair.benchmark.report.TextReport;
import bidfair.server.rehearsal.ScratchFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes figures, prints them, and writes them down. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Measures how fast the program is, each figure beside its baseline in the same run, and"
            + " writes results.json and results.html. docs/performance.md explains the figures.",
    footer =
        "Ends with 0 if every figure was taken and every promise kept, else with 1; a target that"
            + " was missed is printed, and no failure.")
final class BenchmarkCommand implements Callable<Integer> {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @Spec private CommandSpec spec;

  @Option(
      names = "--length",
      defaultValue = "short",
      description = "smoke, short (some minutes, the default) or long (what is published).")
  private Length length;

  @Option(names = "--only", split = ",", description = "Only these, with commas; see --list.")
  private List<String> only = List.of();

  @Option(names = "--list", description = "Lists what can be measured, and ends.")
  private boolean list;

  @Option(
      names = "--out",
      defaultValue = "target/benchmark",
      description = "Folder for what is written (default: target/benchmark).")
  private Path out;

  @Option(
      names = "--against",
      description = "An earlier results.json; prints which ratios have moved since.")
  private Optional<Path> against = Optional.empty();

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    if (list) {
      Measurements.ALL.forEach(each -> print.printf("%-12s %s%n", each.name(), each.question()));
      return 0;
    }
    List<Measurement> chosen = chosen();
    Files.createDirectories(out);
    Machine machine = Machine.here(out);
    TextReport.machine(machine).forEach(print::println);
    if (!ProgramJvm.hasStartCache(HOME)) {
      print.println(
          "There is no start cache, which ./bidfair has: scripts/make-start-cache makes it");
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Measurement measurement : chosen) {
      print.printf("%n%s: %s%n", measurement.name(), measurement.question());
      print.flush();
      Outcome outcome = take(measurement, print);
      TextReport.of(outcome).forEach(print::println);
      print.flush();
      outcomes.add(outcome);
    }
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Results results = new Results(now, ProgramVersion.text(), length, machine, outcomes);
    ResultsFile.write(out.resolve("results.json"), results);
    ResultsPage.write(out.resolve("results.html"), results);
    print.printf("%nWritten: %s and results.html beside it%n", out.resolve("results.json"));
    against.ifPresent(file -> {
      print.printf("%nMoved since %s:%n", file);
      Movement.between(ResultsFile.read(file), results).forEach(print::println);
    });
    print.flush();
    return outcomes.stream().allMatch(Outcome::isSound) ? 0 : 1;
  }

  private Outcome take(Measurement measurement, PrintWriter print) throws IOException {
    long start = System.nanoTime();
    try (ScratchFolder scratch = ScratchFolder.in(out)) {
      Conditions conditions =
          new Conditions(
              length,
              HOME,
              scratch.path(),
              words -> {
                print.println("  … " + words);
                print.flush();
              });
      return Outcome.of(measurement, seconds(start), measurement.take(conditions));
    } catch (Exception e) {
      e.printStackTrace(spec.commandLine().getErr());
      return Outcome.failed(measurement, seconds(start), e);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private List<Measurement> chosen() {
    for (String name : only) {
      if (Measurements.ALL.stream().noneMatch(each -> each.name().equals(name))) {
        throw new ParameterException(
            spec.commandLine(), "There is no measurement " + name + "; see --list.");
      }
    }
    return Measurements.ALL.stream()
        .filter(each -> only.isEmpty() || only.contains(each.name()))
        .toList();
  }
}
