package bidfair.benchmark.engine;

import bidfair.benchmark.measure.Chart;
import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import bidfair.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A year of robots without a server: how its cost grows, and what applying it costs. */
public final class EngineMeasurement implements Measurement {
  @Override
  public String name() {
    return "engine";
  }

  @Override
  public String question() {
    return "How does a year's cost grow with the class, and what does reading it back cost?";
  }

  @Override
  public Findings take(Conditions conditions) {
    Scenario scenario = GrownMarket.scenario();
    List<Integer> sizes =
        conditions
            .length()
            .choose(List.of(5, 10), List.of(30, 60, 120, 240, 480), List.of(30, 60, 120, 240, 480));
    int runs = conditions.length().choose(1, 4, 12);
    conditions.say("warming up");
    for (int i = 0; i < conditions.length().choose(1, 20, 40); i++) {
      YearCost.of(scenario, sizes.get(1), 1);
    }
    List<YearCost> costs = new ArrayList<>();
    for (int firms : sizes) {
      conditions.say(firms + " firms");
      // Small years are short, so they need more runs until one is undisturbed.
      costs.add(YearCost.of(scenario, firms, runs * Math.max(1, sizes.getLast() / firms)));
    }
    Findings findings = new Findings();
    growth(findings, costs);
    reading(findings, costs.get(1));
    quiet(findings, scenario, runs * 10);
    boolean same = costs.stream().allMatch(YearCost::same);
    return findings
        .add(
            new Check(
                "played, decided anew or applied, a year ends the same", same, sizes + " firms"))
        .add(
            new Chart(
                "A year's cost",
                new Chart.Axis("firms", true),
                new Chart.Axis("ms of one thread", true),
                List.of(
                    line("played by robots", costs, YearCost::play),
                    line("decided anew", costs, YearCost::decide),
                    line("applied", costs, YearCost::apply))));
  }

  private static void growth(Findings findings, List<YearCost> costs) {
    findings
        .add(
            exponent(
                    "growth-played",
                    "growth of a year's cost, robots and engine",
                    costs,
                    YearCost::play)
                .reaching(Target.atMost(1.1)))
        .add(
            exponent(
                    "growth-decided",
                    "growth of a year's cost, engine alone",
                    costs,
                    YearCost::decide)
                .reaching(Target.atMost(1.1)))
        .add(exponent("growth-applied", "growth of applying a year", costs, YearCost::apply))
        .add(exponent("growth-events", "growth of a year's events", costs, YearCost::events));
  }

  private static Figure exponent(
      String key, String name, List<YearCost> costs, ToDoubleFunction<YearCost> part) {
    return Figure.of(key, name, Exponent.of(costs, part), "");
  }

  private static void reading(Findings findings, YearCost cost) {
    String year = "a year of %d firms ".formatted(cost.firms());
    findings
        .add(Figure.of("year-played", year + "played by robots", cost.play(), "ms"))
        .add(
            Figure.of("year-played-over-applied", year + "played", cost.play(), "ms")
                .against("applied", cost.apply())
                .reaching(Target.ratioAtLeast(5)))
        .add(
            Figure.of("year-decided-over-applied", year + "decided anew", cost.decide(), "ms")
                .against("applied", cost.apply()));
  }

  private static void quiet(Findings findings, Scenario scenario, int games) {
    QuietDay few = QuietDay.of(scenario, 30, games);
    QuietDay many = QuietDay.of(scenario, 240, games);
    findings.add(
        Figure.of("quiet-tick-bytes", "a tick without events, 240 firms", many.tick(), "B")
            .against("30 firms", few.tick())
            .reaching(Target.ratioAtMost(1.1)));
    findings.add(
        Figure.of("quiet-opening-bytes", "opening a month, 240 firms", many.monthOpening(), "B")
            .against("30 firms", few.monthOpening())
            .reaching(Target.ratioAtMost(10)));
    findings.note(
        "240 firms have over 60 times the pairs of firm and client of 30: what allocated for each"
            + " pair would show. Opening a month lists the clients that are in the market.");
  }

  private static Chart.Line line(
      String name, List<YearCost> costs, ToDoubleFunction<YearCost> part) {
    return new Chart.Line(
        name,
        costs.stream()
            .map(cost -> new Chart.Point(cost.firms(), part.applyAsDouble(cost)))
            .toList());
  }
}
