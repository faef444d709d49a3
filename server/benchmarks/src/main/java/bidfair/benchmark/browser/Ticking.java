package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** What a page costs through a class even when nothing happens: its clock runs. */
final class Ticking {
  private static final int SLOWER = 4;
  private static final int SECONDS = 5;

  private Ticking() {}

  static Findings take(BusyRoom room, Browser browser, View view) throws InterruptedException {
    try (Watched visitor = room.visitor(browser, view)) {
      visitor.open(room.address(view));
      visitor.slowDown(SLOWER);
      visitor.awaitRest();
      double still = Spread.of(seconds(visitor)).median();
      room.letRun(true);
      visitor.awaitDrawn();
      double running = Spread.of(seconds(visitor)).median();
      room.letRun(false);
      return new Findings()
          .add(
              Figure.of(
                      "second-" + view.key(),
                      "main thread for a second of a running clock on "
                          + view.words()
                          + ", 4 × slower",
                      running,
                      "ms")
                  .against("the clock stands", still));
    }
  }

  private static List<Double> seconds(Watched visitor) {
    List<Double> spent = new ArrayList<>();
    for (int second = 0; second < SECONDS; second++) {
      double before = visitor.taskMillis();
      visitor.page().waitForTimeout(1_000);
      spent.add(visitor.taskMillis() - before);
    }
    return spent;
  }
}
