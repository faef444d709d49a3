package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Inputs;
import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.measure.Conditions;
import bidfair.server.rehearsal.Schedule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Goes through a sample over bare Netty: the same inputs at the same moments, the same frames. */
public final class BareLoad {
  /**
   * What was seen after warming up.
   *
   * @param cpu of the bare server
   * @param frames that all were sent
   */
  public record Echo(Latencies verdicts, Duration cpu, long frames) {}

  private BareLoad() {}

  /**
   * @param warmUps times that do not count
   * @param times that do
   */
  public static Echo echo(Conditions conditions, Sample sample, int warmUps, int times)
      throws IOException, InterruptedException {
    try (Lines lines = new Lines();
        BareSite site = BareSite.open(conditions, lines, sample)) {
      Latencies verdicts = new Latencies();
      Duration cpu = Duration.ZERO;
      long frames = 0;
      for (int time = 1; time <= warmUps + times; time++) {
        Duration before = site.figures().cpu();
        long framesBefore = frames(site);
        Latencies these = rush(site, sample.inputs());
        if (time > warmUps) {
          verdicts.addAll(these);
          cpu = cpu.plus(site.figures().cpu()).minus(before);
          frames += frames(site) - framesBefore;
        }
      }
      return new Echo(verdicts, cpu, frames);
    }
  }

  private static long frames(BareSite site) {
    return site.seats().stream().mapToLong(Seat::frames).sum();
  }

  private static Latencies rush(BareSite site, List<Sample.Due> due) {
    Inputs inputs = new Inputs(due.size());
    site.seats().forEach(seat -> seat.play(inputs));
    long start = System.nanoTime();
    site.begin();
    Schedule.run(
        due.stream().mapToLong(each -> start + each.afterNanos()).toArray(),
        index -> {
          Sample.Due each = due.get(index);
          inputs.sent(index, start + each.afterNanos());
          site.seats().get(each.place()).line().say(each.message());
        });
    inputs.awaitVerdicts();
    Schedule.rest();
    return inputs.latencies(0, due.size());
  }
}
