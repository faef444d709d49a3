package bidfair.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** Takes pictures of pages in every look, and inspects them. */
final class Gallery {
  private final BrowserTest test;
  private final String server;
  private final Inspection inspection = new Inspection();

  Gallery(BrowserTest test, String server) {
    this.test = test;
    this.server = server;
  }

  /** Visits these pages in every look with the rights of this visitor. */
  void show(Visitor who, Shot... shots) {
    String cookies = who.page().context().storageState();
    for (Look look : Look.values()) {
      try (BrowserContext context = test.context(look.options(cookies))) {
        Visitor visitor = new Visitor(context.newPage(), look.language());
        for (Shot shot : shots) {
          take(shot, visitor, shot.name() + "-" + look.label());
        }
      }
    }
  }

  List<String> findings() {
    return inspection.findings();
  }

  private void take(Shot shot, Visitor visitor, String picture) {
    Page page = visitor.page();
    // A page of the same address would only scroll to what stands behind its #.
    page.navigate("about:blank");
    page.navigate(server + shot.address());
    page.getByRole(AriaRole.HEADING).first().waitFor();
    shot.before().accept(visitor);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    BrowserTest.keepPicture(page, picture);
    inspection.of(page, picture);
  }
}
