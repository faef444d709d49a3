package bidfair.benchmark.delivery;

import bidfair.benchmark.machine.ProcessFigures;
import java.io.IOException;
import java.time.Duration;

/**
 * Processor time of the program until a moment.
 *
 * @param eventLoops of that, what Netty's event loops took
 * @param storing of that, what the journal's writer took
 */
record Spent(Duration all, Duration eventLoops, Duration storing) {
  private static final String EVENT_LOOPS = "multiThreadIoEventLoopGroup";
  private static final String WRITER = "journal-writer";

  static Spent of(ProcessFigures figures) throws IOException {
    return new Spent(
        figures.cpu(), figures.cpuOfThreads(EVENT_LOOPS), figures.cpuOfThreads(WRITER));
  }

  Spent minus(Spent before) {
    return new Spent(
        all.minus(before.all), eventLoops.minus(before.eventLoops), storing.minus(before.storing));
  }
}
