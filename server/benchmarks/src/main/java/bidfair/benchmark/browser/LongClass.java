package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;

/**
 * What a page holds when a class has gone on for a year of the game, two hours at the usual pace,
 * against the same page opened afresh at that moment and used the same way once: the game's own
 * data and the program's own code are in both, so that the ratio shows only what is not let go.
 */
final class LongClass {
  private static final double FLAT = 1.15;
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

  private static Findings compare(BusyRoom room, View view, Watched old) {
    old.awaitDrawn();
    Map<String, Double> end = old.figuresOfLiving();
    old.open(room.address(view));
    if (view == View.DESK) {
      PAGES.forEach(name -> visit(old, name));
    }
    old.awaitDrawn();
    Map<String, Double> fresh = old.figuresOfLiving();
    Findings findings = new Findings();
    for (Held held : Held.values()) {
      findings.add(
          Figure.of(
                  held.key + "-" + view.key(),
                  held.words + " of " + view.words() + " after a class",
                  held.of(end),
                  held.unit)
              .against("the page opened afresh", held.of(fresh))
              .reaching(Target.ratioAtMost(FLAT)));
    }
    return findings;
  }

  private static void visit(Watched desk, String name) {
    desk.page()
        .evaluate("name => document.querySelector(`nav a[href$='/${name}']`)?.click()", name);
    desk.awaitDrawn();
  }

  private enum Held {
    HEAP("heap", "heap", "B", "JSHeapUsedSize"),
    NODES("nodes", "nodes", "", "Nodes"),
    LISTENERS("listeners", "listeners", "", "JSEventListeners");

    private final String key;
    private final String words;
    private final String unit;
    private final String name;

    Held(String key, String words, String unit, String name) {
      this.key = key;
      this.words = words;
      this.unit = unit;
      this.name = name;
    }

    double of(Map<String, Double> figures) {
      return figures.getOrDefault(name, 0.0);
    }
  }
}
