package bidfair.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;

/** What is lined up for the opening of the month. */
record PreparedList(Visitor visitor) {
  void sendAll() {
    visitor.button(Text.SEND_ALL).click();
  }

  void sendByItself() {
    visitor.field(Text.AUTOMATIC).check();
  }

  /** Those that the server took. */
  Locator accepted() {
    return withState(Text.ACCEPTED);
  }

  /** Those that it did not take, with its reasons. */
  Locator refused() {
    return withState(Text.REFUSED);
  }

  private Locator withState(Text state) {
    return visitor
        .region(Text.PREPARED)
        .getByRole(AriaRole.LISTITEM)
        .filter(new FilterOptions().setHas(visitor.page().getByLabel(visitor.read(state))));
  }
}
