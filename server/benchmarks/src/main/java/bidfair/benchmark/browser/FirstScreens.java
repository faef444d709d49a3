package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Target;
import com.microsoft.playwright.Browser;

/** What a first visit downloads until the page is whole, by whom it is for. */
final class FirstScreens {
  private static final double LIMIT = 300_000;

  private FirstScreens() {}

  static Findings take(BusyRoom room, Browser browser) {
    Findings findings = new Findings();
    for (View view : View.values()) {
      try (Watched visitor = room.visitor(browser, view)) {
        visitor.open(room.address(view));
        findings.add(
            Figure.of(
                    "first-" + view.key(),
                    "first visit of " + view.words(),
                    (double) visitor.bytes(),
                    "B")
                .reaching(Target.atMost(LIMIT)));
      }
    }
    return findings;
  }
}
