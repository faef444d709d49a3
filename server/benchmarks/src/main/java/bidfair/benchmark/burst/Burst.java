package bidfair.benchmark.burst;

import bidfair.benchmark.baseline.BareLoad;
import bidfair.benchmark.baseline.BareSync;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.measure.Chart;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import java.util.List;

/** One room, a thousand seats, three inputs each in five seconds. */
public final class Burst implements Measurement {
  private static final double LIMIT = 2;
  private static final double BEAT_MILLIS = 50;
  private static final double BEATS = 3;
  private static final long SEED = 20_261_129;

  @Override
  public String name() {
    return "burst";
  }

  @Override
  public String question() {
    return "How long does a verdict take when all people of a room act within five seconds?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    BurstPlan plan =
        conditions
            .length()
            .choose(
                new BurstPlan(20, 0, 1, SEED),
                new BurstPlan(1000, 7, 3, SEED),
                new BurstPlan(1000, 7, 5, SEED));
    OpeningFigures program = Opening.play(conditions, plan);
    conditions.say("the same over bare Netty");
    BareLoad.Echo echo =
        BareLoad.echo(conditions, program.sample(), plan.warmUps(), plan.openings());
    conditions.say("the same rows into bare SQLite");
    Latencies sync = BareSync.run(conditions.scratch(), program.sample());
    double bare = echo.verdicts().percentile(99) + sync.percentile(99);
    Findings findings = new Findings();
    findings
        .add(
            Figure.of(
                    "verdict-p99",
                    "verdict, 99th percentile",
                    program.verdicts().percentile(99),
                    "ms")
                .against("bare echo + bare sync", bare)
                .reaching(Target.ratioAtMost(LIMIT)))
        .add(Figure.of("echo-p99", "bare echo", echo.verdicts().percentile(99), "ms"))
        .add(Figure.of("sync-p99", "bare sync", sync.percentile(99), "ms"))
        .add(
            Figure.of("verdict-p50", "verdict, median", program.verdicts().percentile(50), "ms")
                .against(
                    "bare echo + bare sync", echo.verdicts().percentile(50) + sync.percentile(50)))
        .add(
            Figure.of(
                "verdict-worst", "verdict, slowest", program.verdicts().percentile(100), "ms"))
        .add(
            Figure.of(
                    "screens",
                    "from a verdict until the last screen shows it, in beats",
                    program.screens().percentile(100) / BEAT_MILLIS,
                    "")
                .reaching(Target.atMost(BEATS)))
        .add(
            Figure.of(
                    "cpu-frame",
                    "processor time a frame, everything included",
                    micros(program),
                    "µs")
                .against("bare Netty", echo.cpu().toNanos() / 1e3 / echo.frames()))
        .add(
            new Chart(
                "Time to the verdict",
                new Chart.Axis("percentile", false),
                new Chart.Axis("ms", true),
                List.of(
                    program.verdicts().line("Bidfair, durable"),
                    echo.verdicts().line("bare echo"),
                    sync.line("bare sync"))));
    findings.note(
        "%d seats, %d inputs in each of %d openings after %d to warm up, %d frames"
            .formatted(
                plan.seats(),
                program.sample().inputs().size(),
                plan.openings(),
                plan.warmUps(),
                program.frames()));
    return findings.addAll(program.checks());
  }

  private static double micros(OpeningFigures program) {
    return program.cpu().toNanos() / 1e3 / program.frames();
  }
}
