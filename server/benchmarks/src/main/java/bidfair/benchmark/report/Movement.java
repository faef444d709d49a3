package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has moved between two runs: ratios to a baseline only, as times depend on the machine. */
public final class Movement {
  /** Less than this part of a ratio is noise. */
  private static final double WORTH_TELLING = 0.15;

  private Movement() {}

  public static List<String> between(Results before, Results now) {
    Map<String, Double> old = new HashMap<>();
    before
        .outcomes()
        .forEach(outcome -> outcome.figures().forEach(figure -> note(outcome, figure, old)));
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : now.outcomes()) {
      for (Figure figure : outcome.figures()) {
        Double was = old.get(key(outcome, figure));
        Double is = figure.ratio().orElse(null);
        if (was != null && is != null && Math.abs(is / was - 1) > WORTH_TELLING) {
          lines.add(
              "%s: %s× was %s×"
                  .formatted(key(outcome, figure), Words.number(is), Words.number(was)));
        }
      }
    }
    return lines;
  }

  private static void note(Outcome outcome, Figure figure, Map<String, Double> ratios) {
    figure.ratio().ifPresent(ratio -> ratios.put(key(outcome, figure), ratio));
  }

  private static String key(Outcome outcome, Figure figure) {
    return outcome.name() + "/" + figure.key();
  }
}
