package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The firm's desk: its bar, and the way to its pages. */
record DeskPage(Visitor visitor) {
  /**
   * Opens a page of the desk that is headed by its name, on a phone behind “more” if it must be.
   */
  void open(Text name) {
    Locator pages = visitor.page().getByRole(AriaRole.NAVIGATION);
    Locator link =
        pages.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visitor.read(name)));
    Locator more = pages.locator("summary");
    assertThat(link.or(more).first()).isVisible();
    if (!link.isVisible()) {
      more.click();
    }
    link.click();
    assertThat(visitor.heading(name)).isVisible();
  }

  void isIn(int month) {
    assertThat(bar()).containsText(visitor.read(Text.MONTH, month));
  }

  Locator bar() {
    return visitor.page().getByRole(AriaRole.BANNER);
  }

  /** The alert that the line is lost. */
  Locator lostLine() {
    return visitor
        .page()
        .getByRole(AriaRole.ALERT)
        .filter(new Locator.FilterOptions().setHasText(visitor.read(Text.RECONNECTING)));
  }

  /** What the teacher said. */
  Locator messages() {
    return visitor.find(AriaRole.LIST, Text.TEACHER_MESSAGES);
  }

  /** As far as the firm is still asked: that of a bankrupt one is waited for no more. */
  void sayReady() {
    Locator ready = visitor.button(Text.READY);
    Locator fallen = visitor.page().getByText(visitor.read(Text.WENT_BANKRUPT));
    assertThat(ready.or(fallen).first()).isVisible();
    if (ready.isVisible()) {
      ready.click();
    }
  }
}
