package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.protocol.DebriefChapter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page in both languages, at a desk and on a phone, by day and by night: a picture of each is
 * kept, and each is inspected. Robots play; the student takes one of their firms over, so that
 * every page has something to show, whatever the market is like.
 */
class PagesTest extends BrowserTest {
  private static final int ROBOTS = 9;
  private static final List<Text> DESK_PAGES =
      List.of(
          Text.MARKET,
          Text.CLIENTS,
          Text.CAMPAIGNS,
          Text.BIDS,
          Text.ORDERS,
          Text.MONEY,
          Text.RESULTS,
          Text.REVIEW,
          Text.FIRM);

  private static final List<String> REVIEW_PARTS = List.of("lost", "money", "fall", "clients");

  private @TempDir Path data;

  @Test
  void inEveryLook() throws IOException {
    try (RunningServer server = RunningServer.start(data)) {
      Gallery gallery = new Gallery(this, server.address());
      Visitor nobody = visitor(Screen.DESKTOP, Language.ENGLISH);
      Visitor lin = visitor(Screen.DESKTOP, Language.ENGLISH);
      Visitor ada = visitor(Screen.DESKTOP, Language.ENGLISH);
      door(gallery, nobody, server.firstTeacherLink());
      TeacherDoor door = new TeacherDoor(lin);
      door.createAccount(server.firstTeacherLink());
      gallery.show(
          lin,
          new Shot("rooms-none", "/teach"),
          new Shot("new-room", "/teach/new", PagesTest::openSettings));
      door.beginRoom();
      ConsolePage teacher = door.makeRoom(Text.SHORT_CLASS, "Class 3", ROBOTS);
      String code = teacher.code();
      lobby(gallery, nobody, lin, code);

      teacher.start();
      months(teacher, 1, 4);
      JoinPage.byScan(ada, server.address(), code).takeOver("3003", "Ada").toDesk();
      gallery.show(nobody, new Shot("join-late", "/join/" + code, PagesTest::tellName));
      teacher.announce("The tenders of month 4 close on the 20th.");
      inPlay(gallery, nobody, lin, ada, code);
      teacher.nextMonth(5);
      bidding(gallery, ada, code);
      rescue(gallery, nobody, teacher, ada, code);
      lin.confirm(Text.END_GAME);
      lin.sees(Text.GAME_OVER);
      atTheEnd(gallery, nobody, lin, ada, code);
      review(gallery, ada, code);
      debrief(gallery, lin, code);
      steer(new DebriefPage(lin, server.address() + "/teach/room/" + code), ada, code);
      assertThat(gallery.findings()).isEmpty();
    }
  }

  private static void door(Gallery gallery, Visitor nobody, String firstTeacherLink) {
    String account = firstTeacherLink.substring(firstTeacherLink.indexOf("/teach"));
    gallery.show(
        nobody,
        new Shot("account", account),
        new Shot("sign-in", "/teach"),
        new Shot("join-1-code", "/"),
        new Shot("not-found", "/nowhere/at/all"));
  }

  private static void lobby(Gallery gallery, Visitor nobody, Visitor lin, String code) {
    gallery.show(
        nobody,
        new Shot("join-2-person", "/join/" + code),
        new Shot("join-3-firm", "/join/" + code, PagesTest::tellName),
        new Shot("screen-lobby", "/screen/" + code));
    gallery.show(
        lin, new Shot("rooms", "/teach"), new Shot("console-lobby", "/teach/room/" + code));
  }

  /** Robots play to the delivery time of the last of these months. */
  private static void months(ConsolePage teacher, int first, int last) {
    teacher.openMonth(first);
    teacher.setMode(Text.BY_TEACHER);
    for (int month = first + 1; month <= last; month++) {
      teacher.nextMonth(month);
    }
    teacher.nextDays(2, 22);
  }

  private static void inPlay(
      Gallery gallery, Visitor nobody, Visitor lin, Visitor ada, String code) {
    String desk = "/room/" + code + "/";
    Stream<Shot> pages =
        DESK_PAGES.stream()
            .map(page -> page.name().toLowerCase(Locale.ROOT))
            .map(page -> new Shot("desk-" + page, desk + page));
    gallery.show(ada, pages.toArray(Shot[]::new));

    String console = "/teach/room/" + code;
    gallery.show(
        lin,
        new Shot("console-play", console),
        new Shot("console-firm", console, visitor -> new ConsolePage(visitor).firstFirm().click()),
        new Shot("console-fresh", console, visitor -> visitor.button(Text.FRESH_GAME).click()));
    gallery.show(nobody, new Shot("screen-play", "/screen/" + code));
  }

  /** The month has just begun, and its tenders are open. */
  private static void bidding(Gallery gallery, Visitor ada, String code) {
    String desk = "/room/" + code + "/";
    gallery.show(
        ada,
        new Shot("desk-bids-open", desk + "bids"),
        new Shot("desk-bids-form", desk + "bids", PagesTest::openFirstCard));
  }

  /** The month begins once more, and everybody is told. */
  private static void rescue(
      Gallery gallery, Visitor nobody, ConsolePage teacher, Visitor ada, String code) {
    String console = "/teach/room/" + code;
    Visitor lin = teacher.visitor();
    gallery.show(
        lin,
        new Shot("console-back", console, visitor -> visitor.button(Text.BACK_TO_MONTH).click()));
    teacher.goBack(5);
    gallery.show(lin, new Shot("console-went-back", console));
    gallery.show(ada, new Shot("desk-went-back", "/room/" + code + "/market"));
    gallery.show(nobody, new Shot("screen-went-back", "/screen/" + code));
    lin.button(Text.RESUME).click();
    assertThat(lin.button(Text.NEXT_DAY)).isVisible();
  }

  private static void atTheEnd(
      Gallery gallery, Visitor nobody, Visitor lin, Visitor ada, String code) {
    gallery.show(lin, new Shot("console-over", "/teach/room/" + code));
    gallery.show(ada, new Shot("podium", "/room/" + code + "/podium"));
    gallery.show(
        nobody,
        new Shot("screen-podium", "/screen/" + code),
        new Shot("screen-curves", "/screen/" + code, visitor -> visitor.choose(Text.CURVES)));
  }

  /** Why the firm won and lost, part by part. */
  private static void review(Gallery gallery, Visitor ada, String code) {
    String review = "/room/" + code + "/review";
    gallery.show(
        ada,
        Stream.concat(
                Stream.of(new Shot("review", review)),
                REVIEW_PARTS.stream().map(part -> new Shot("review-" + part, review + "/" + part)))
            .toArray(Shot[]::new));
  }

  /** What the teacher runs the last half hour from. */
  private static void debrief(Gallery gallery, Visitor lin, String code) {
    String room = "/teach/room/" + code;
    List<Shot> shots = new ArrayList<>();
    for (DebriefChapter chapter : DebriefChapter.values()) {
      shots.add(new Shot("debrief-" + chapter, room + DebriefPage.path(chapter)));
    }
    shots.add(new Shot("debrief-patterns", room + "/debrief/patterns"));
    shots.add(new Shot("debrief-home", room + "/debrief/home"));
    shots.add(new Shot("debrief-firm", room + "/firms/1/review"));
    shots.add(new Shot("grades", room + "/grades"));
    gallery.show(lin, shots.toArray(Shot[]::new));
  }

  /** The big screen follows the teacher, one switch opens all reviews, and files come along. */
  private void steer(DebriefPage teacher, Visitor ada, String code) throws IOException {
    String server = URI.create(teacher.room()).resolve("/").toString();
    Visitor wall = visitor(Screen.PROJECTOR, Language.CHINESE);
    wall.page().navigate(server + "screen/" + code);
    assertThat(wall.heading(Text.YEAR_OVER)).isVisible();
    for (DebriefChapter chapter : DebriefChapter.values()) {
      teacher.open(chapter);
      teacher.showOnScreen();
      wall.page().waitForLoadState(LoadState.NETWORKIDLE);
      keepPicture(wall.page(), "screen-debrief-" + chapter);
    }
    teacher.open(DebriefChapter.DECIDERS);
    teacher.showOnScreen();
    assertThat(wall.heading(Text.WHAT_DECIDED)).isVisible();
    teacher.takeOffScreen();
    assertThat(wall.heading(Text.YEAR_OVER)).isVisible();

    ada.page().navigate(server + "room/" + code + "/review");
    Locator chooser = ada.page().getByLabel(ada.read(Text.FIRM));
    assertThat(ada.page().getByRole(AriaRole.HEADING).first()).isVisible();
    assertThat(chooser).hasCount(0);
    teacher.openReviews();
    assertThat(chooser.first()).isVisible();
    teacher.download();
  }

  private static void openSettings(Visitor visitor) {
    visitor.page().getByText(visitor.read(Text.MORE_SETTINGS)).click();
  }

  private static void tellName(Visitor visitor) {
    visitor.field(Text.STUDENT_NUMBER).fill("3009");
    visitor.field(Text.NAME).fill("Eve");
    visitor.button(Text.CONTINUE).click();
    visitor.button(Text.TAKE_SEAT).waitFor();
  }

  private static void openFirstCard(Visitor visitor) {
    Locator card = visitor.page().getByRole(AriaRole.ARTICLE).first();
    card.getByRole(AriaRole.BUTTON).first().click();
    visitor.field(Text.UNIT_PRICE).waitFor();
  }
}
