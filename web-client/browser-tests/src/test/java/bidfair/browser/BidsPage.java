package bidfair.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tenders of a firm's clients, and its bids. */
record BidsPage(Visitor visitor) {
  private static final Pattern AMOUNT = Pattern.compile("[\\d,]+(\\.\\d+)?");
  private static final BigDecimal SMALL_MARGIN = new BigDecimal("1.15");
  private static final BigDecimal FREIGHT = new BigDecimal("3");

  static BidsPage of(DeskPage desk) {
    desk.open(Text.BIDS);
    return new BidsPage(desk.visitor());
  }

  /** Tenders without a bid. */
  Locator unbid() {
    return visitor
        .page()
        .getByRole(AriaRole.ARTICLE)
        .filter(new FilterOptions().setHasText(visitor.read(Text.NO_BID_YET)));
  }

  /**
   * Bids for every tender with a product that fits, a little above its cost, as long as the firm's
   * money lasts.
   */
  void bidEverywhere() {
    boolean going = true;
    while (going && unbid().count() > 0) {
      going = bid(unbid().count() - 1);
    }
  }

  /** Bids for the next tender, after which so many are left; false if there is no cash for it. */
  private boolean bid(int left) {
    write(unbid().first());
    submit();
    Locator refused = visitor.page().getByText(visitor.read(Text.NOT_ENOUGH_CASH));
    visitor.page().waitForCondition(() -> unbid().count() == left || refused.first().isVisible());
    return unbid().count() == left;
  }

  /** Fills in the form of a tender without sending it. */
  void write(Locator tender) {
    tender.getByRole(AriaRole.BUTTON).first().click();
    Locator product = fitting();
    product.getByRole(AriaRole.RADIO).check();
    visitor.field(Text.UNIT_PRICE).fill(priceFor(product).toPlainString());
    visitor.choose(Text.PREMIUM);
  }

  void submit() {
    visitor.button(Text.SUBMIT_BID).click();
  }

  Locator price() {
    return visitor.field(Text.UNIT_PRICE);
  }

  private Locator fitting() {
    Locator lacking = visitor.page().getByLabel(visitor.read(Text.MISSING_FEATURE));
    return visitor
        .page()
        .getByRole(AriaRole.GROUP)
        .locator("label")
        .filter(new FilterOptions().setHasNot(lacking))
        .first();
  }

  private static BigDecimal priceFor(Locator product) {
    Matcher cost = AMOUNT.matcher(product.locator(".cost").innerText());
    if (!cost.find()) {
      throw new AssertionError("a product shows no cost: " + product.innerText());
    }
    BigDecimal yuan = new BigDecimal(cost.group().replace(",", ""));
    return yuan.multiply(SMALL_MARGIN).add(FREIGHT).setScale(2, RoundingMode.HALF_UP);
  }
}
