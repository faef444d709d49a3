package bidfair.benchmark.breadth;

import bidfair.benchmark.baseline.BareLoad;
import bidfair.benchmark.baseline.BareSync;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;

/** Sixty rooms of sixty firms and three people each, and one of them in a rush. */
public final class Breadth implements Measurement {
  private static final double LIMIT = 2;
  private static final double DISTURBANCE = 1.2;

  @Override
  public String name() {
    return "breadth";
  }

  @Override
  public String question() {
    return "Do many rooms get their verdicts as soon as one, and does one room's rush disturb"
        + " them?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    SchoolPlan plan =
        conditions
            .length()
            .choose(
                new SchoolPlan(2, 4, 2, 10, 1, 1, 1),
                new SchoolPlan(60, 60, 3, 1000, 7, 4, 2),
                new SchoolPlan(60, 60, 3, 1000, 11, 6, 4));
    SchoolFigures school = School.play(conditions, plan);
    conditions.say("the same over bare Netty");
    BareLoad.Echo echo = BareLoad.echo(conditions, school.sample(), plan.warmUps(), plan.rounds());
    conditions.say("the same rows into bare SQLite");
    Latencies sync = BareSync.run(conditions.scratch(), school.sample());
    double bare = echo.verdicts().percentile(99) + sync.percentile(99);
    return new Findings()
        .add(
            Figure.of("verdict-p99", "verdict, 99th percentile", school.calm().percentile(99), "ms")
                .against("bare echo + bare sync", bare)
                .reaching(Target.ratioAtMost(LIMIT)))
        .add(Figure.of("echo-p99", "bare echo", echo.verdicts().percentile(99), "ms"))
        .add(Figure.of("sync-p99", "bare sync", sync.percentile(99), "ms"))
        .add(
            Figure.of(
                    "disturbed-p99",
                    "verdict in the other rooms while one is in a rush",
                    school.disturbed().percentile(99),
                    "ms")
                .against("without the rush", school.calm().percentile(99))
                .reaching(Target.ratioAtMost(DISTURBANCE)))
        .add(
            Figure.of(
                    "closing-p99",
                    "verdict in the other rooms while one ends its month",
                    school.closing().percentile(99),
                    "ms")
                .against("without that", school.calm().percentile(99)))
        .add(
            Figure.of("verdict-p50", "verdict, median", school.calm().percentile(50), "ms")
                .against(
                    "bare echo + bare sync", echo.verdicts().percentile(50) + sync.percentile(50)))
        .note(
            "%d rooms of %d firms with %d people each; an input of each person every 4 s; %d rounds"
                    .formatted(plan.rooms(), plan.firms(), plan.peoplePerFirm(), plan.rounds())
                + " of 8 s after %d to warm up, %d of them with a rush"
                    .formatted(plan.warmUps(), plan.warmUpRushes()))
        .addAll(school.checks());
  }
}
