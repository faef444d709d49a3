package bidfair.benchmark.browser;

import bidfair.benchmark.load.Console;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.RoomPlace;
import bidfair.benchmark.load.Site;
import bidfair.benchmark.load.Teacher;
import bidfair.benchmark.measure.Conditions;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * A room that robots keep busy, all but one of them firms of their own: that one stands in for a
 * student, whose desk therefore shows a firm that does everything a firm can do.
 */
final class BusyRoom implements AutoCloseable {
  private final Site site;
  private final Lines lines;
  private final RoomPlace place;
  private final Console console;
  private final String studentCookie;

  private BusyRoom(Site site, Lines lines, RoomPlace place, Console console, String studentCookie) {
    this.site = site;
    this.lines = lines;
    this.place = place;
    this.console = console;
    this.studentCookie = studentCookie;
  }

  /** Opens a server with a room that has begun; days pass when they are told to. */
  static BusyRoom open(Conditions conditions, int firms)
      throws IOException, InterruptedException, ExecutionException {
    Site site = Site.open(conditions);
    Lines lines = new Lines();
    try {
      RoomPlace place = Teacher.of(site).makeRoom(1, 1);
      RoomPlace.Taken student = place.takeSeats().getFirst();
      Console console = new Console(lines, place);
      console.order(new Command.SetRobots(firms - 1));
      console.order(new Command.SetMode(ClockMode.TEACHER));
      console.order(new Command.StartGame());
      console.order(new Command.HandToRobot(new FirmId(student.firm())));
      return new BusyRoom(site, lines, place, console, student.cookie());
    } catch (IOException | InterruptedException | ExecutionException | RuntimeException e) {
      lines.close();
      site.close();
      throw e;
    }
  }

  /** A day passes, robots included. */
  void passDay() throws InterruptedException {
    console.order(new Command.StepDay());
  }

  /** A page for whoever has no cookie yet, with nothing in the browser's cache. */
  Watched visitor(Browser browser) {
    return new Watched(browser.newContext(options()));
  }

  /** The same for somebody of this room. */
  Watched visitor(Browser browser, View view) {
    BrowserContext context = browser.newContext(options());
    switch (view) {
      case DESK -> context.addCookies(List.of(cookie(studentCookie)));
      case CONSOLE -> context.addCookies(List.of(cookie(place.teacherCookie())));
      case JOIN, SCREEN -> {}
    }
    return new Watched(context);
  }

  String address(View view) {
    return site.address() + view.path(place.code());
  }

  @Override
  public void close() {
    lines.close();
    site.close();
  }

  private Cookie cookie(String text) {
    String[] parts = text.split("=", 2);
    return new Cookie(parts[0], parts[1]).setUrl(site.address());
  }

  private static NewContextOptions options() {
    return new NewContextOptions().setViewportSize(1440, 900).setLocale("zh-CN");
  }
}
