package bidfair.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Exhibitions and seminars. */
record CampaignsPage(Visitor visitor) {
  static CampaignsPage of(DeskPage desk) {
    desk.open(Text.CAMPAIGNS);
    return new CampaignsPage(desk.visitor());
  }

  /** The smallest exhibition of the industry shown first. */
  void holdExhibition() {
    press(visitor.region(Text.EXHIBITIONS).locator("button:enabled").first());
  }

  /** A seminar for the client shown first, with the product shown first. */
  void holdSeminar() {
    press(seminars().first());
  }

  /** A seminar for every client for whom none is running. */
  void holdSeminars() {
    for (int left = seminars().count(); left > 0; left--) {
      holdSeminar();
    }
  }

  private Locator seminars() {
    return visitor
        .region(Text.SEMINARS)
        .locator("button:enabled")
        .filter(new Locator.FilterOptions().setHasText(visitor.read(Text.HOLD_SEMINAR)));
  }

  /** Lines up the smallest exhibition of the industry shown first. */
  void prepareExhibition() {
    Locator button = visitor.buttonsFrom(Text.PREPARE_EXHIBITION).first();
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
  }

  private void press(Locator button) {
    int before = running().count();
    button.click();
    assertThat(running()).hasCount(before + 1);
  }

  Locator running() {
    return visitor.region(Text.RUNNING).locator("li");
  }
}
