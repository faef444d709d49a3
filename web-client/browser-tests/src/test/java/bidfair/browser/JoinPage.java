package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;

/** The way in: code, person, firm. */
record JoinPage(Visitor visitor) {
  /** By the address that the QR code holds. */
  static JoinPage byScan(Visitor visitor, String address, String code) {
    visitor.page().navigate(address + "/join/" + code);
    return new JoinPage(visitor);
  }

  /** By typing the code. */
  static JoinPage byCode(Visitor visitor, String address, String code) {
    visitor.page().navigate(address + "/");
    visitor.field(Text.ROOM_CODE).fill(code.toLowerCase(Locale.ROOT));
    visitor.button(Text.FIND_ROOM).click();
    return new JoinPage(visitor);
  }

  /** Tells who one is and founds a firm; gives the seat's PIN. */
  String found(String number, String name, String firm) {
    visitor.field(Text.STUDENT_NUMBER).fill(number);
    visitor.field(Text.NAME).fill(name);
    visitor.button(Text.CONTINUE).click();
    Locator firmName = visitor.field(Text.FIRM_NAME);
    Locator either = firmName.or(visitor.page().getByText(visitor.read(Text.FOUND_FIRM)));
    assertThat(either.first()).isVisible();
    if (!firmName.isVisible()) {
      visitor.choose(Text.FOUND_FIRM);
    }
    firmName.fill(firm);
    visitor.button(Text.TAKE_SEAT).click();
    return visitor
        .page()
        .getByRole(AriaRole.STATUS)
        .getByText(Pattern.compile("^\\d{6}$"))
        .innerText();
  }

  /** Tells who one is and takes over the robot's firm that is shown first. */
  JoinPage takeOver(String number, String name) {
    visitor.field(Text.STUDENT_NUMBER).fill(number);
    visitor.field(Text.NAME).fill(name);
    visitor.button(Text.CONTINUE).click();
    visitor.find(AriaRole.RADIOGROUP, Text.JOIN_FIRM).locator("label").first().click();
    visitor.button(Text.TAKE_OVER).click();
    return this;
  }

  DeskPage toDesk() {
    visitor.button(Text.GO_TO_DESK).click();
    return new DeskPage(visitor);
  }

  /** Back to a seat taken before, on whatever machine. */
  DeskPage comeBack(String number, String pin) {
    visitor.button(Text.HAVE_SEAT).click();
    visitor.field(Text.STUDENT_NUMBER).fill(number);
    visitor.field(Text.SEAT_PIN).fill(pin);
    visitor.button(Text.RESUME_SEAT).click();
    return new DeskPage(visitor);
  }
}
