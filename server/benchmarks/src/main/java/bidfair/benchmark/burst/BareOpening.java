package bidfair.benchmark.burst;

import bidfair.benchmark.baseline.BareSite;
import bidfair.benchmark.baseline.BareSync;
import bidfair.benchmark.load.Inputs;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Schedule;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.measure.Conditions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The same opening over bare Netty, and its rows into bare SQLite. */
final class BareOpening {
  /**
   * @param cpu of the bare server, while everybody acted
   * @param frames that all seats were sent meanwhile
   */
  record Echo(Latencies verdicts, Duration cpu, long frames) {}

  private BareOpening() {}

  /** Sends the same inputs at the same moments; a verdict comes at once, and the same frames. */
  static Echo echo(Conditions conditions, OpeningFigures of, BurstPlan plan)
      throws IOException, InterruptedException {
    try (Lines lines = new Lines();
        BareSite site = BareSite.open(conditions, lines, of.trace(), of.seats())) {
      Latencies verdicts = new Latencies();
      Duration cpu = Duration.ZERO;
      long frames = 0;
      for (int opening = 1; opening <= plan.warmUps() + plan.openings(); opening++) {
        Duration before = site.figures().cpu();
        long framesBefore = site.seats().stream().mapToLong(Seat::frames).sum();
        Latencies these = rush(site, of.last());
        if (opening > plan.warmUps()) {
          verdicts.addAll(these);
          cpu = cpu.plus(site.figures().cpu()).minus(before);
          frames += site.seats().stream().mapToLong(Seat::frames).sum() - framesBefore;
        }
      }
      return new Echo(verdicts, cpu, frames);
    }
  }

  /** Commits the same rows as they come, all that come while one is synced together. */
  static Latencies sync(Conditions conditions, OpeningFigures of) throws Exception {
    List<BareSync.Arrival> arrivals =
        of.last().stream()
            .map(due -> new BareSync.Arrival(due.afterNanos(), of.rows().get(due.number())))
            .toList();
    return BareSync.run(conditions.scratch(), arrivals);
  }

  private static Latencies rush(BareSite site, List<LastRush.Due> last) {
    Inputs inputs = new Inputs(last.size());
    site.seats().forEach(seat -> seat.play(inputs));
    long start = System.nanoTime();
    site.begin();
    Schedule.run(
        last.stream().mapToLong(due -> start + due.afterNanos()).toArray(),
        index -> {
          LastRush.Due due = last.get(index);
          inputs.sent(due.number(), start + due.afterNanos());
          site.seats().get(due.seat()).line().say(due.message());
        });
    inputs.awaitVerdicts();
    return inputs.latencies(0, last.size());
  }
}
