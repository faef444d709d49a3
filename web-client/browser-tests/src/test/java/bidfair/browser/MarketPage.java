package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** The market: clients to enrol, now or when the month opens. */
record MarketPage(Visitor visitor) {
  static MarketPage of(DeskPage desk) {
    desk.open(Text.MARKET);
    return new MarketPage(desk.visitor());
  }

  Locator clients() {
    return visitor.find(AriaRole.LIST, Text.CLIENTS_IN_MARKET).locator("> li");
  }

  /** Those that the firm looks after. */
  Locator managed() {
    Locator tag =
        visitor
            .page()
            .getByText(visitor.read(Text.FORMATION), new GetByTextOptions().setExact(true));
    return clients().filter(new FilterOptions().setHas(tag));
  }

  /** Enrols this client, counted from 0, of those that can be enrolled. */
  void enrol(int place) {
    Locator open = visitor.buttonsFrom(Text.ENROL);
    Locator button = visitor.page().getByLabel(open.nth(place).getAttribute("aria-label")).first();
    button.click();
    assertThat(button).isHidden();
  }

  /** Lines up the enrolment of a client, counted from 0 among those shown. */
  void prepareEnrolment(int place) {
    Locator button = visitor.buttonsFrom(Text.PREPARE_ENROL).nth(place);
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
  }
}
