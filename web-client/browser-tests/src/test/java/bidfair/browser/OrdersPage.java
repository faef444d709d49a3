package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Orders won: what to buy and what to ship. */
record OrdersPage(Visitor visitor) {
  static OrdersPage of(DeskPage desk) {
    desk.open(Text.ORDERS);
    return new OrdersPage(desk.visitor());
  }

  /** Buys what each order lacks; tells how many orders there were to buy for. */
  int buyForAll() {
    return pressAll(Text.BUY);
  }

  /** Ships what is in stock; tells how many orders. */
  int shipAll() {
    return pressAll(Text.SHIP);
  }

  /** More than anybody can pay for. */
  void buyTooMuch() {
    write("9999999");
    buy();
  }

  /** Fills in the form to buy goods without sending it. */
  void write(String units) {
    visitor.page().getByRole(AriaRole.COMBOBOX).click();
    visitor.page().getByRole(AriaRole.OPTION).first().click();
    quantity().fill(units);
  }

  void buy() {
    visitor.buttonsFrom(Text.BUY_GOODS).click();
  }

  Locator quantity() {
    return visitor.field(Text.QUANTITY);
  }

  /** From the last to the first: one that is refused, for want of cash, stays where it is. */
  private int pressAll(Text beginning) {
    Locator buttons = buttons(beginning);
    int orders = buttons.count();
    for (int i = orders - 1; i >= 0; i--) {
      buttons.nth(i).click();
      assertThat(visitor.page().locator("[aria-busy='true']")).hasCount(0);
    }
    return orders;
  }

  private Locator buttons(Text beginning) {
    return visitor
        .region(Text.OPEN_ORDERS)
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^" + visitor.read(beginning)))
                .setDisabled(false));
  }
}
