package bidfair.benchmark.delivery;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import bidfair.benchmark.rivals.Framework;
import bidfair.benchmark.rivals.Mode;
import bidfair.benchmark.rivals.RivalJob;
import bidfair.benchmark.rivals.RivalResult;
import bidfair.benchmark.rivals.Rivals;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The program's frame beside those of frameworks that do the same job, each input durable. */
final class BesideRivals {
  private static final double LIMIT = 1 / 3.0;
  private static final int ROW_BYTES = 230;
  private static final List<Framework> RIVALS = List.of(Framework.SOCKET_IO, Framework.COLYSEUS);

  private BesideRivals() {}

  /**
   * @param micros of the program's processor for a frame
   */
  static Findings compare(
      Conditions conditions, int seats, int inputsPerSecond, int seconds, double micros)
      throws IOException, InterruptedException {
    Findings findings = new Findings();
    Rivals rivals = Rivals.in(conditions);
    RivalJob job = new RivalJob(seats, inputsPerSecond, seconds, seconds, ROW_BYTES);
    for (Framework rival : RIVALS) {
      conditions.say("the same class on " + rival.title());
      RivalResult result = rivals.run(job, rival, Mode.DURABLE);
      String key = "beside-" + rival.title().toLowerCase(Locale.ROOT).replace('.', '-');
      findings.add(
          Figure.of(key, "the same beside " + rival.title(), micros, "µs")
              .against(rival.title() + ", durable", result.cpuMicrosPerFrame())
              .reaching(Target.ratioAtMost(LIMIT)));
    }
    return findings;
  }
}
