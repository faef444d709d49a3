package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.util.List;

/** The longest task while a long page is scrolled from its top to its end on a slow computer. */
final class Scrolling {
  private static final double LIMIT_MS = 50;
  private static final int SLOWER = 4;
  private static final int PLAIN_ROWS = 1000;

  /**
   * Finds the box that has most to show: looking for it is itself a long task, and must not count
   * as one.
   */
  private static final String FIND =
      """
      () => {
        const boxes = [...document.querySelectorAll('*')]
        const hidden = box => getComputedStyle(box).overflowY === 'visible' ? 0 : box.scrollHeight - box.clientHeight
        const box = boxes.reduce((a, b) => (hidden(b) > hidden(a) ? b : a), document.scrollingElement)
        return box
      }
      """;

  /** A step a frame. */
  private static final String SCROLL =
      """
      async box => {
        const step = Math.max(400, box.scrollHeight / 60)
        for (let at = 0; at < box.scrollHeight; at += step) {
          box.scrollTop = at
          await new Promise(requestAnimationFrame)
        }
        return box.scrollHeight
      }
      """;

  private Scrolling() {}

  static Findings take(BusyRoom room, Browser browser, Conditions conditions) {
    Findings findings = new Findings();
    double plain;
    try (Watched visitor = room.visitor(browser)) {
      visitor.open("about:blank");
      visitor.page().setContent(plainTable());
      visitor.slowDown(SLOWER);
      plain = longestTask(visitor, browser);
    }
    try (Watched visitor = room.visitor(browser, View.DESK)) {
      visitor.slowDown(SLOWER);
      for (String name : List.of("market", "money", "firm", "results")) {
        visitor.open(room.address(View.DESK).replaceFirst("market$", name));
        visitor.awaitDrawn();
        findings.add(
            Figure.of(
                    "scroll-" + name,
                    "longest task while scrolling " + name + ", 4 × slower",
                    longestTask(visitor, browser),
                    "ms")
                .against("a plain table of 1 000 rows", plain)
                .reaching(Target.atMost(LIMIT_MS)));
      }
    }
    return findings;
  }

  private static double longestTask(Watched visitor, Browser browser) {
    Page page = visitor.page();
    JSHandle box = page.evaluateHandle(FIND);
    visitor.awaitRest();
    return Tasks.longestMillis(browser, page, () -> page.evaluate(SCROLL, box));
  }

  private static String plainTable() {
    String row = "<tr><td>Day 12</td><td>Freight</td><td>Client 7</td><td>1 234.00</td></tr>";
    return "<!doctype html><table>" + row.repeat(PLAIN_ROWS) + "</table>";
  }
}
