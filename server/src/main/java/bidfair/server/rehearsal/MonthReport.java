package bidfair.server.rehearsal;

import java.time.Duration;
import java.util.List;

/**
 * How the opening of a month went.
 *
 * @param verdicts how many inputs had theirs
 * @param accepted how many of these were accepted
 * @param times from the moment at which an input was due to its verdict, shortest first
 */
public record MonthReport(int month, int inputs, int verdicts, int accepted, List<Duration> times) {
  public MonthReport {
    times = times.stream().sorted().toList();
  }

  public boolean isComplete() {
    return verdicts == inputs;
  }

  /**
   * Within which so many of a hundred verdicts came; zero if there were none.
   *
   * @param percent from 1 to 100
   */
  public Duration within(int percent) {
    int rank = Math.ceilDiv(times.size() * percent, 100);
    return times.isEmpty() ? Duration.ZERO : times.get(rank - 1);
  }
}
