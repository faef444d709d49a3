package bidfair.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A browser for each test class. Every context that a test opens is watched: asking any address
 * outside this machine fails the test.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private final Playwright playwright = Playwright.create();
  private final Browser browser = Chromium.launch(playwright);
  private final Set<String> foreignAddresses = new TreeSet<>();

  @AfterAll
  void closeBrowser() {
    playwright.close();
  }

  @AfterEach
  void closeContexts() {
    browser.contexts().forEach(BrowserContext::close);
  }

  @AfterEach
  void nothingWasAskedElsewhere() {
    assertThat(foreignAddresses).isEmpty();
  }

  /** A separate visitor, with cookies and storage of its own. */
  final BrowserContext visitor(NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(request -> watch(request.url()));
    return context;
  }

  /** A visitor with a desktop screen who reads the given language, for example {@code zh-CN}. */
  final BrowserContext desktop(String language) {
    return visitor(new NewContextOptions().setLocale(language).setViewportSize(1440, 900));
  }

  /** A visitor with a phone who reads the given language, for example {@code zh-CN}. */
  final BrowserContext phone(String language) {
    return visitor(
        new NewContextOptions()
            .setLocale(language)
            .setViewportSize(390, 844)
            .setDeviceScaleFactor(2)
            .setIsMobile(true)
            .setHasTouch(true));
  }

  /** Keeps a picture of the whole page among the build's artefacts. */
  static void keepPicture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private void watch(String address) {
    URI uri = URI.create(address);
    boolean overNetwork = uri.getHost() != null;
    if (overNetwork && !HERE.contains(uri.getHost())) {
      foreignAddresses.add(address);
    }
  }
}
