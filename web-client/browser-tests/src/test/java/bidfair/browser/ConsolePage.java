package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** The teacher's console in play. */
record ConsolePage(Visitor visitor) {
  /** The room's code, as the address has it. */
  String code() {
    String path = URI.create(visitor.page().url()).getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  void start() {
    visitor.button(Text.START_GAME).click();
    isIn(1, Text.PLANNING);
  }

  void pause() {
    visitor.button(Text.PAUSE).click();
    assertThat(visitor.button(Text.RESUME)).isVisible();
  }

  void resume() {
    visitor.button(Text.RESUME).click();
    assertThat(visitor.button(Text.PAUSE)).isVisible();
  }

  /** One step faster than the pace that the scenario sets. */
  void faster(String secondsPerDay) {
    visitor.button(Text.FASTER).click();
    assertThat(pace()).hasValue(secondsPerDay);
  }

  void setPace(String secondsPerDay) {
    pace().fill(secondsPerDay);
    pace().press("Enter");
    assertThat(pace()).hasValue(secondsPerDay);
  }

  private Locator pace() {
    return visitor.find(AriaRole.TEXTBOX, Text.SECONDS_PER_DAY);
  }

  void setMode(Text mode) {
    time().getByText(visitor.read(mode), new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(visitor.find(AriaRole.RADIO, mode)).isChecked();
  }

  /** Opens the month after its planning break. */
  void openMonth(int month) {
    visitor.confirm(Text.OPEN_MONTH);
    isIn(month, Text.BIDDING);
  }

  void closeMonth() {
    visitor.confirm(Text.CLOSE_MONTH);
  }

  void nextDay(int day) {
    visitor.button(Text.NEXT_DAY).click();
    assertThat(time()).containsText(visitor.read(Text.DAY, day));
  }

  /** One day after the other, to the last of these. */
  void nextDays(int first, int last) {
    for (int day = first; day <= last; day++) {
      nextDay(day);
    }
  }

  void nextMonth(int month) {
    visitor.button(Text.NEXT_MONTH).click();
    isIn(month, Text.BIDDING);
  }

  /** Waits until the clock stands in this phase of this month. */
  void isIn(int month, Text phase) {
    assertThat(time()).containsText(visitor.read(phase));
    assertThat(time()).containsText(visitor.read(Text.MONTH, month));
  }

  Locator time() {
    return visitor.region(Text.TIME);
  }

  void announce(String text) {
    Locator field = visitor.field(Text.ANNOUNCEMENT).first();
    field.fill(text);
    visitor.button(Text.ANNOUNCE).first().click();
    assertThat(field).hasValue("");
  }

  /** Writes to one firm, in the sheet of this firm. */
  void announceTo(String firm, String text) {
    rowOf(firm).click();
    Locator sheet = visitor.page().getByRole(AriaRole.DIALOG);
    sheet.getByLabel(visitor.read(Text.ANNOUNCEMENT)).fill(text);
    sheet
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.read(Text.ANNOUNCE)))
        .click();
    assertThat(sheet.getByLabel(visitor.read(Text.ANNOUNCEMENT))).hasValue("");
    sheet
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.read(Text.CLOSE)))
        .click();
    assertThat(sheet).isHidden();
  }

  Locator rowOf(String firm) {
    return visitor
        .page()
        .getByRole(AriaRole.ROW, new GetByRoleOptions().setName(Pattern.compile("^" + firm + " ")));
  }

  Locator firstFirm() {
    return visitor.page().locator("tbody").getByRole(AriaRole.ROW).first();
  }

  /** To the start of a month, from where the class goes on when it is ready. */
  void goBack(int month) {
    visitor.button(Text.BACK_TO_MONTH).click();
    visitor.button(Text.GO_BACK, month).click();
    assertThat(visitor.button(Text.RESUME)).isVisible();
  }

  void freshGame() {
    visitor.button(Text.FRESH_GAME).first().click();
    visitor.button(Text.TO_LOBBY).click();
    assertThat(visitor.button(Text.START_GAME)).isVisible();
  }
}
