package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Findings;
import com.microsoft.playwright.Browser;
import java.util.List;

/**
 * What a page holds when a class has gone on for a year of the game, two hours at the usual pace,
 * against the same page opened afresh at that moment and used the same way once: the game's own
 * data and the program's own code are in both, so that the ratio shows only what is not let go.
 */
final class LongClass {
  private static final int DAYS_OF_MONTH = 30;
  private static final List<String> PAGES =
      List.of("clients", "campaigns", "bids", "orders", "money", "results", "firm", "market");

  private LongClass() {}

  static Findings take(BusyRoom room, Browser browser, int days) throws InterruptedException {
    try (Watched desk = room.visitor(browser, View.DESK);
        Watched screen = room.visitor(browser, View.SCREEN)) {
      desk.open(room.address(View.DESK));
      screen.open(room.address(View.SCREEN));
      for (int day = 1; day <= days; day++) {
        room.passDay();
        // The desk is used: each page of it is opened and left every month.
        if (day % DAYS_OF_MONTH < PAGES.size()) {
          visit(desk, PAGES.get(day % DAYS_OF_MONTH));
        }
      }
      visit(desk, "market");
      Findings findings = new Findings();
      findings.addAll(compare(room, View.DESK, desk));
      findings.addAll(compare(room, View.SCREEN, screen));
      return findings.note(
          ("%d days are a class of %d minutes at 20 s a day; the desk had %d messages, and was led"
                  + " through all its pages every month")
              .formatted(days, days / 3, desk.received()));
    }
  }

  private static Findings compare(BusyRoom room, View view, Watched page) {
    Living end = Living.on(page);
    page.open(room.address(view));
    if (view == View.DESK) {
      PAGES.forEach(name -> visit(page, name));
    }
    return end.against(Living.on(page), view);
  }

  private static void visit(Watched desk, String name) {
    desk.page()
        .evaluate("name => document.querySelector(`nav a[href$='/${name}']`)?.click()", name);
    desk.awaitDrawn();
  }
}
