package bidfair.benchmark.report;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.measure.Chart;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Length;
import bidfair.benchmark.measure.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Results in which there is one of everything. */
final class SampleResults {
  private SampleResults() {}

  static Results all() {
    return with(List.of(burst(), network(), broken()));
  }

  static Results with(List<Outcome> outcomes) {
    Machine machine = new Machine("Linux 6.1", "OpenJDK 25", 2, 6144, 82.4);
    return new Results("2026-11-29T02:00:00Z", "1.2.3", Length.SHORT, machine, outcomes);
  }

  static Outcome with(Figure... figures) {
    return new Outcome(
        "burst",
        "How long?",
        12.3,
        Optional.empty(),
        List.of(figures),
        List.of(),
        List.of(),
        List.of());
  }

  private static Outcome burst() {
    return new Outcome(
        "burst",
        "How long does a verdict take when everybody acts at once?",
        48.2,
        Optional.empty(),
        List.of(
            Figure.of("p99", "verdict, 99th percentile", 2.31, "ms")
                .against("sync and echo", 1.4)
                .reaching(Target.ratioAtMost(2)),
            Figure.of("p999", "verdict, 99.9th percentile", 19.5, "ms")
                .against("sync and echo", 1.4)
                .reaching(Target.ratioAtMost(5)),
            Figure.of("rate", "inputs a second", 18_250, "1/s").reaching(Target.atLeast(10_000)),
            Figure.of("lost", "inputs lost", 0, "").reaching(Target.atMost(0))),
        List.of(
            new Check("one verdict for each input", true, "5,000 inputs"),
            new Check("journal holds what was accepted", true, "4,870 entries")),
        List.of(percentiles(), rates()),
        List.of("Open loop: latency counts from the time at which an input was due."));
  }

  private static Outcome network() {
    return new Outcome(
        "network",
        "What do sockets cost?",
        20,
        Optional.empty(),
        List.of(
            Figure.of("cpu", "CPU per delivered frame", 4.4, "µs")
                .against("socket.io, same job", 13.7)
                .reaching(Target.ratioAtMost(1.0 / 3)),
            Figure.of("heap", "heap of an idle socket", 2_150, "B").against("bare Netty", 1_900)),
        List.of(new Check("nobody sees a rival's <bids>", false, "frame 7 & its firm")),
        List.of(),
        List.of());
  }

  private static Outcome broken() {
    return new Outcome(
        "browser",
        "When can a page be used?",
        0.2,
        Optional.of("java.io.IOException: no \"chromium\" & no <browser>"),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Chart percentiles() {
    return new Chart(
        "Verdicts under the burst",
        new Chart.Axis("part of inputs that took longer", true),
        new Chart.Axis("ms", true),
        List.of(
            curve("durable", 1.1), curve("in memory", 0.2), curve("sync and echo <alone>", 0.7)));
  }

  private static Chart.Line curve(String name, double median) {
    return new Chart.Line(
        name,
        IntStream.rangeClosed(0, 40)
            .mapToObj(
                i -> new Chart.Point(Math.pow(10, -i / 10.0), median * Math.exp(i * i / 500.0)))
            .toList());
  }

  private static Chart rates() {
    return new Chart(
        "Inputs decided",
        new Chart.Axis("seconds", false),
        new Chart.Axis("inputs a second", false),
        List.of(
            new Chart.Line(
                "room",
                IntStream.rangeClosed(0, 30)
                    .mapToObj(i -> new Chart.Point(i, 18_000 + 2500 * Math.sin(i)))
                    .toList())));
  }
}
