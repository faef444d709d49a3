package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** How long a beat keeps the main thread of a slow computer busy, drawing included. */
final class Beats {
  private static final double LIMIT_MS = 8;
  private static final int SLOWER = 4;
  private static final int WARM_DAYS = 5;

  private Beats() {}

  static Findings take(BusyRoom room, Browser browser, View view, int days)
      throws InterruptedException {
    try (Watched visitor = room.visitor(browser, view)) {
      visitor.open(room.address(view));
      visitor.slowDown(SLOWER);
      for (int day = 0; day < WARM_DAYS; day++) {
        passDay(room, visitor);
      }
      List<Double> idle = new ArrayList<>();
      List<Double> busy = new ArrayList<>();
      for (int day = 0; day < days; day++) {
        idle.add(taskMillis(visitor, visitor::awaitRest));
        long before = visitor.received();
        double spent = taskMillis(visitor, () -> passDay(room, visitor));
        long beats = Math.max(1, visitor.received() - before);
        busy.add((spent - idle.getLast()) / beats);
      }
      return figures(view, Spread.of(busy), Spread.of(idle));
    }
  }

  private static Findings figures(View view, Spread busy, Spread idle) {
    String where = " on " + view.words() + ", 4 × slower";
    return new Findings()
        .add(
            Figure.of("beat-" + view.key(), "main thread for a beat" + where, busy.median(), "ms")
                .against("the same wait with no news", idle.median())
                .reaching(Target.atMost(LIMIT_MS)))
        .add(
            Figure.of("beat-p95-" + view.key(), "the same, 95th percentile", busy.p95(), "ms")
                .against("the same wait with no news", idle.p95()))
        .add(Figure.of("beat-max-" + view.key(), "the same, the worst", busy.max(), "ms"));
  }

  /** A day's frames come within a beat; at rest, nothing of it is outstanding. */
  private static void passDay(BusyRoom room, Watched visitor) throws InterruptedException {
    long before = visitor.received();
    room.passDay();
    visitor.awaitMore(before);
    visitor.awaitRest();
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private static double taskMillis(Watched visitor, Work work) throws InterruptedException {
    double before = visitor.taskMillis();
    work.run();
    return visitor.taskMillis() - before;
  }
}
