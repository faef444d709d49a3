package bidfair.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page in both languages, at a desk and on a phone, by day and by night: a picture of each is
 * kept, and each is inspected.
 */
class PagesTest extends BrowserTest {
  private static final int ROBOTS = 9;
  private static final String FIRM = "Harbour";
  private static final List<Text> DESK_PAGES =
      List.of(
          Text.MARKET,
          Text.CLIENTS,
          Text.CAMPAIGNS,
          Text.BIDS,
          Text.ORDERS,
          Text.MONEY,
          Text.RESULTS,
          Text.FIRM);

  private @TempDir Path data;

  @Test
  void inEveryLook() {
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
      JoinPage join = JoinPage.byScan(ada, server.address(), code);
      String pin = join.found("3003", "Ada", FIRM);
      Student student = new Student(ada, "3003", "Ada", FIRM, pin);
      join.toDesk();

      lobby(gallery, nobody, lin, ada, code);
      teacher.start();
      play(teacher, student);
      inPlay(gallery, nobody, lin, ada, code);
      lin.confirm(Text.END_GAME);
      lin.sees(Text.GAME_OVER);
      atTheEnd(gallery, nobody, lin, ada, code);
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

  private static void lobby(
      Gallery gallery, Visitor nobody, Visitor lin, Visitor ada, String code) {
    gallery.show(
        nobody,
        new Shot("join-2-person", "/join/" + code),
        new Shot("join-3-firm", "/join/" + code, PagesTest::tellName),
        new Shot("screen-lobby", "/screen/" + code));
    gallery.show(
        lin, new Shot("rooms", "/teach"), new Shot("console-lobby", "/teach/room/" + code));
    gallery.show(ada, new Shot("desk-lobby", "/room/" + code));
  }

  /** To the middle of the third month, with orders and bids of everybody. */
  private static void play(ConsolePage teacher, Student student) {
    teacher.setPace("300");
    for (int client = 0; client < 5; client++) {
      MarketPage.of(student.desk()).prepareEnrolment(client);
    }
    teacher.openMonth(1);
    new PreparedList(student.visitor()).sendAll();
    teacher.setMode(Text.BY_TEACHER);
    for (int month = 2; month <= 3; month++) {
      student.keepUp();
      CampaignsPage.of(student.desk()).holdSeminars();
      teacher.nextDays(2, 22);
      student.keepUp();
      CampaignsPage.of(student.desk()).holdSeminars();
      teacher.nextMonth(month);
    }
    student.keepUp();
    teacher.nextDays(2, 22);
    student.keepUp();
    teacher.nextDays(23, 24);
    OrdersPage.of(student.desk()).shipOne();
    teacher.nextMonth(4);
    BidsPage.of(student.desk()).bidEverywhere();
    CampaignsPage.of(student.desk()).holdExhibition();
    teacher.announce("The tenders of month 4 close on the 20th.");
    teacher.setMode(Text.BY_TIMER);
  }

  private static void inPlay(
      Gallery gallery, Visitor nobody, Visitor lin, Visitor ada, String code) {
    String desk = "/room/" + code + "/";
    Stream<Shot> pages =
        DESK_PAGES.stream()
            .map(page -> page.name().toLowerCase(Locale.ROOT))
            .map(page -> new Shot("desk-" + page, desk + page));
    Shot form = new Shot("desk-bids-form", desk + "bids", PagesTest::openFirstCard);
    gallery.show(ada, Stream.concat(pages, Stream.of(form)).toArray(Shot[]::new));

    String console = "/teach/room/" + code;
    gallery.show(
        lin,
        new Shot("console-play", console),
        new Shot("console-firm", console, visitor -> new ConsolePage(visitor).rowOf(FIRM).click()),
        new Shot("console-fresh", console, visitor -> visitor.button(Text.FRESH_GAME).click()));
    gallery.show(
        nobody,
        new Shot("screen-play", "/screen/" + code),
        new Shot("join-late", "/join/" + code, PagesTest::tellName));
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
