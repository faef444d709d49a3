package bidfair.benchmark.rivals;

/**
 * A class at work: everybody sits in one room with a table of one row for each team; an input
 * changes a team's row, and everybody is sent the rows that changed, at a beat of {@value
 * #BEAT_MILLIS} ms.
 *
 * @param inputsPerSecond from all seats together, in turn, at even times whatever comes back
 * @param seconds how long is measured, after the warm-up
 * @param rowBytes of one row as JSON
 */
public record RivalJob(
    int seats, int inputsPerSecond, int seconds, int warmUpSeconds, int rowBytes) {
  static final int BEAT_MILLIS = 50;

  /** As many firms as the largest class of the program has. */
  private static final int MOST_TEAMS = 60;

  int teams() {
    return Math.min(seats, MOST_TEAMS);
  }

  RivalJob atMost(int mostSeats, int mostInputs) {
    return new RivalJob(
        Math.min(seats, mostSeats),
        Math.min(inputsPerSecond, mostInputs),
        seconds,
        warmUpSeconds,
        rowBytes);
  }

  String inWords() {
    return "%,d seats, %,d inputs a second, rows of %d bytes"
        .formatted(seats, inputsPerSecond, rowBytes);
  }
}
