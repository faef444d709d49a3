package bidfair.benchmark.browser;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** The web client in the system's Chromium, in front of the program as it is shipped. */
public final class BrowserCost implements Measurement {
  private static final int FIRMS = 60;
  private static final int YEAR = 360;

  @Override
  public String name() {
    return "browser";
  }

  @Override
  public String question() {
    return "What does the web client cost the computer of whoever looks at it?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    int firms = conditions.length().choose(6, FIRMS, FIRMS);
    int days = conditions.length().choose(3, 25, 60);
    int year = conditions.length().choose(30, YEAR / 3, YEAR);
    Findings findings = new Findings();
    try (Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright)) {
      try (BusyRoom room = BusyRoom.open(conditions, firms)) {
        conditions.say("first visits");
        findings.addAll(FirstScreens.take(room, browser));
        conditions.say("beats");
        for (View view : new View[] {View.DESK, View.CONSOLE, View.SCREEN}) {
          findings.addAll(Beats.take(room, browser, view, days));
        }
      }
      try (BusyRoom room = BusyRoom.open(conditions, firms)) {
        conditions.say("a whole class, for what stays in memory");
        findings.addAll(LongClass.take(room, browser, year));
        conditions.say("scrolling what is long by then");
        findings.addAll(Scrolling.take(room, browser, conditions));
      }
    }
    return findings.note(
        "%d firms, all played by robots; the student watches what a robot does".formatted(firms));
  }
}
