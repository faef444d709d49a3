package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of four plays a year against twenty robots, from the lobby to the podium and back. The
 * teacher moves time, so that nothing here depends on how fast the machine is.
 */
class YearTest extends BrowserTest {
  private static final int ROBOTS = 20;
  private static final int FIRMS = ROBOTS + 4;

  private @TempDir Path data;

  @Test
  void fromTheLobbyToThePodium() throws IOException {
    try (RunningServer server = RunningServer.start(data);
        Cable cable = Cable.to(server.port())) {
      Classroom room = seat(server, cable);
      room.teacher().start();
      firstMonth(room);
      preparedMonth(room);
      monthOfTheLostLine(room, cable);
      monthOfEverybodyReady(room);
      monthOfTheReload(room);
      room = monthOfTheOtherMachine(room, server);
      monthsByTheTeacher(room);
      podium(room);
      freshGame(room);
    }
  }

  private Classroom seat(RunningServer server, Cable cable) {
    Visitor lin = visitor(Screen.DESKTOP, Language.ENGLISH);
    TeacherDoor door = new TeacherDoor(lin);
    door.createAccount(server.firstTeacherLink());
    door.signOut();
    door.signIn();
    door.beginRoom();
    ConsolePage teacher = door.makeRoom(Text.SHORT_CLASS, "Class 3", ROBOTS);
    String code = teacher.code();
    assertThat(lin.find(AriaRole.IMG, Text.QR_CODE, code)).isVisible();

    Visitor wall = visitor(Screen.PROJECTOR, Language.CHINESE);
    wall.page().navigate(server.address() + "/screen/" + code);
    assertThat(wall.find(AriaRole.IMG, Text.QR_CODE, code)).isVisible();

    List<Student> students = new ArrayList<>();
    Visitor chen = visitor(Screen.DESKTOP, Language.CHINESE);
    students.add(join(JoinPage.byCode(chen, server.address(), code), "3001", "陈宇", "远山公司"));
    Visitor li = visitor(Screen.PHONE, Language.CHINESE);
    students.add(join(JoinPage.byScan(li, server.address(), code), "3002", "李娜", "新芽公司"));
    Visitor ada = visitor(Screen.DESKTOP, Language.ENGLISH);
    students.add(join(JoinPage.byScan(ada, server.address(), code), "3003", "Ada", "Harbour"));
    Visitor ben = visitor(Screen.DESKTOP, Language.ENGLISH);
    students.add(join(JoinPage.byScan(ben, cable.address(), code), "3004", "Ben", "Lantern"));
    for (Student student : students) {
      assertThat(lin.page().getByText(student.firm())).isVisible();
      assertThat(wall.page().getByText(student.firm())).isVisible();
    }
    return new Classroom(code, teacher, wall, students);
  }

  private static Student join(JoinPage page, String number, String name, String firm) {
    String pin = page.found(number, name, firm);
    page.toDesk().visitor().sees(Text.SEAT_READY);
    return new Student(page.visitor(), number, name, firm, pin);
  }

  /**
   * Enrolments lined up in the planning break go out with one press, or by themselves, before the
   * robots have their turns. Then everything by hand, with time standing still, and at last fast.
   */
  private static void firstMonth(Classroom room) {
    ConsolePage teacher = room.teacher();
    teacher.setPace("300");
    for (Student student : room.students()) {
      MarketPage market = MarketPage.of(student.desk());
      int first = room.students().indexOf(student);
      market.prepareEnrolment(first);
      market.prepareEnrolment(first + 1);
    }
    new PreparedList(room.student(3).visitor()).sendByItself();
    teacher.openMonth(1);
    for (Student student : room.students().subList(0, 3)) {
      new PreparedList(student.visitor()).sendAll();
    }
    teacher.pause();
    for (Student student : room.students()) {
      student.desk().isIn(1);
      MarketPage market = MarketPage.of(student.desk());
      assertThat(market.managed()).hasCount(2);
      market.enrol(0);
      assertThat(market.managed()).hasCount(3);
      CampaignsPage campaigns = CampaignsPage.of(student.desk());
      campaigns.holdExhibition();
      campaigns.holdSeminar();
      BidsPage.of(student.desk()).bidEverywhere();
    }
    keepPicture(room.student(0).visitor().page(), "year-bids-zh");
    keepPicture(room.student(1).visitor().page(), "year-bids-zh-phone");

    teacher.setPace("5");
    teacher.resume();
    teacher.faster("4");
    teacher.setPace("0.5");
    teacher.isIn(1, Text.DELIVERY);
    teacher.pause();
    for (Student student : room.students()) {
      OrdersPage.of(student.desk()).buyForAll();
    }
    rejection(room.student(2));
    teacher.setPace("5");
    teacher.closeMonth();
    teacher.isIn(2, Text.PLANNING);
    teacher.resume();
  }

  /** What is refused is refused with its reason. */
  private static void rejection(Student student) {
    OrdersPage.of(student.desk()).buyTooMuch();
    student.visitor().sees(Text.NOT_ENOUGH_CASH);
  }

  /** Exhibitions lined up in the planning break; what the teacher says; a month closed early. */
  private static void preparedMonth(Classroom room) {
    ConsolePage teacher = room.teacher();
    teacher.announce("Mind the delivery days!");
    for (Student student : room.students()) {
      assertThat(student.desk().messages()).containsText("Mind the delivery days!");
      CampaignsPage.of(student.desk()).prepareExhibition();
    }
    keepPicture(room.student(0).visitor().page(), "year-prepared-zh");
    teacher.setPace("300");
    teacher.openMonth(2);
    for (Student student : room.students().subList(0, 3)) {
      new PreparedList(student.visitor()).sendAll();
    }
    for (Student student : room.students()) {
      assertThat(CampaignsPage.of(student.desk()).running()).hasCount(1);
    }
    keepPicture(room.student(1).visitor().page(), "year-sent-zh-phone");
    teacher.pause();
    room.students().forEach(Student::keepUp);
    teacher.resume();
    teacher.visitor().button(Text.ONE_MINUTE).click();
    teacher.closeMonth();
    teacher.isIn(3, Text.PLANNING);
  }

  /** A student's line is cut: it shows, what was typed stays, and it heals by itself. */
  private static void monthOfTheLostLine(Classroom room, Cable cable) {
    ConsolePage teacher = room.teacher();
    Student ben = room.student(3);
    teacher.openMonth(3);
    teacher.pause();
    OrdersPage orders = OrdersPage.of(ben.desk());
    orders.write("12");
    Page page = ben.visitor().page();
    page.evaluate("window.neverReloaded = true");

    cable.cut();
    assertThat(ben.desk().lostLine()).isVisible();
    keepPicture(page, "year-lost-line-en");
    teacher.announce("Ben, we wait for you.");
    orders.buy();
    assertThat(orders.quantity()).hasValue("12");

    cable.mend();
    assertThat(ben.desk().lostLine()).isHidden();
    assertThat(ben.desk().messages()).containsText("Ben, we wait for you.");
    assertThat(orders.quantity()).hasValue("");
    assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);

    room.students().forEach(Student::keepUp);
    teacher.resume();
    teacher.closeMonth();
    teacher.isIn(4, Text.PLANNING);
  }

  /** Each phase ends when all have said that they are ready. */
  private static void monthOfEverybodyReady(Classroom room) {
    ConsolePage teacher = room.teacher();
    teacher.setPace("5");
    teacher.setMode(Text.BY_READY);
    for (Text phase : List.of(Text.BIDDING, Text.DELIVERY)) {
      room.students().forEach(student -> student.desk().sayReady());
      teacher.isIn(4, phase);
    }
    Student ada = room.student(2);
    ada.desk().open(Text.RESULTS);
    keepPicture(ada.visitor().page(), "year-results-en");
    Visitor reader = ada.visitor().inOtherLanguage();
    assertThat(reader.heading(Text.RESULTS)).isVisible();
    assertThat(reader.inOtherLanguage().heading(Text.RESULTS)).isVisible();
    room.students().forEach(student -> student.desk().sayReady());
    teacher.isIn(5, Text.PLANNING);
    teacher.setMode(Text.BY_TIMER);
  }

  /** A reload brings the student back to the same page of the same desk. */
  private static void monthOfTheReload(Classroom room) {
    ConsolePage teacher = room.teacher();
    teacher.openMonth(5);
    teacher.pause();
    Student chen = room.student(0);
    chen.desk().open(Text.MONEY);
    chen.visitor().page().reload();
    chen.desk().isIn(5);
    assertThat(chen.desk().bar()).containsText(chen.firm());
    room.students().forEach(Student::keepUp);
    teacher.resume();
    teacher.closeMonth();
    teacher.isIn(6, Text.PLANNING);
  }

  /** A phone is left at home: student number and PIN open the seat at another machine. */
  private Classroom monthOfTheOtherMachine(Classroom room, RunningServer server) {
    Student li = room.student(1);
    li.visitor().page().context().close();
    Visitor other = visitor(Screen.PHONE, Language.CHINESE);
    JoinPage.byScan(other, server.address(), room.code()).comeBack(li.number(), li.pin());
    Student back = li.at(other);
    back.desk().isIn(6);
    assertThat(back.desk().bar()).containsText(li.firm());
    Classroom now = room.with(1, back);
    room.teacher().openMonth(6);
    room.teacher().pause();
    now.students().forEach(Student::keepUp);
    room.teacher().resume();
    room.teacher().closeMonth();
    room.teacher().isIn(7, Text.PLANNING);
    return now;
  }

  /** Days and months pass when the teacher presses, to the end of the year. */
  private static void monthsByTheTeacher(Classroom room) {
    ConsolePage teacher = room.teacher();
    teacher.setMode(Text.BY_TEACHER);
    teacher.nextDays(1, 3);
    Student ada = room.student(2);
    teacher.announceTo(ada.firm(), "Your orders are late.");
    assertThat(ada.desk().messages()).containsText("Your orders are late.");
    assertThat(room.student(3).desk().messages()).not().containsText("Your orders are late.");
    for (int month = 8; month <= 12; month++) {
      room.students().forEach(Student::keepUp);
      teacher.nextMonth(month);
    }
    OrdersPage.of(room.student(0).desk());
    keepPicture(room.student(0).visitor().page(), "year-orders-zh");
    teacher.visitor().button(Text.NEXT_MONTH).click();
    teacher.visitor().sees(Text.GAME_OVER);
  }

  private static void podium(Classroom room) {
    assertThat(room.wall().heading(Text.YEAR_OVER)).isVisible();
    assertThat(ranking(room.wall())).hasCount(FIRMS);
    keepPicture(room.wall().page(), "year-podium-screen-zh");
    for (Student student : room.students()) {
      assertThat(student.visitor().heading(Text.YEAR_OVER)).isVisible();
      assertThat(ranking(student.visitor())).hasCount(FIRMS);
      assertThat(student.visitor().region(Text.FULL_RANKING)).containsText(student.firm());
    }
    keepPicture(room.student(1).visitor().page(), "year-podium-zh-phone");
    keepPicture(room.student(2).visitor().page(), "year-podium-en");
  }

  private static Locator ranking(Visitor visitor) {
    return visitor.region(Text.FULL_RANKING).getByRole(AriaRole.LISTITEM);
  }

  private static void freshGame(Classroom room) {
    room.teacher().freshGame();
    for (Student student : room.students()) {
      student.visitor().sees(Text.SEAT_READY);
    }
    assertThat(room.wall().find(AriaRole.IMG, Text.QR_CODE, room.code())).isVisible();
  }
}
