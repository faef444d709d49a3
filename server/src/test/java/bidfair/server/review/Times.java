package bidfair.server.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long things took, round by round. */
final class Times {
  interface Work {
    void run() throws InterruptedException;
  }

  private final Map<String, List<Long>> millis = new LinkedHashMap<>();

  void take(String what, Work work) throws InterruptedException {
    long begin = System.nanoTime();
    work.run();
    millis
        .computeIfAbsent(what, _ -> new ArrayList<>())
        .add((System.nanoTime() - begin) / 1_000_000);
  }

  /** The first round is cold. */
  void print() {
    millis.forEach((what, rounds) -> {
      long median = rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
      System.out.printf("%-50s median %5d ms, rounds %s%n", what, median, rounds);
    });
  }
}
