package bidfair.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A browser for each test class. Every context that a test opens is watched: asking any address
 * outside this machine fails the test, and so does an error in a page.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private final Playwright playwright = Playwright.create();
  private final Browser browser = Chromium.launch(playwright);
  private final Set<String> foreignAddresses = new TreeSet<>();
  private final Set<String> complaints = new TreeSet<>();

  /** Machines that build are slow when they do other things too. */
  @BeforeAll
  static void bePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
  }

  @AfterAll
  void closeBrowser() {
    playwright.close();
  }

  /** What everybody saw when it went wrong. */
  @RegisterExtension
  final TestExecutionExceptionHandler pictures =
      (test, failure) -> {
        int number = 0;
        for (BrowserContext context : browser.contexts()) {
          for (Page page : context.pages()) {
            number++;
            keepPicture(page, "failed-%s-%d".formatted(test.getDisplayName(), number));
          }
        }
        throw failure;
      };

  @AfterEach
  void closeContexts() {
    browser.contexts().forEach(BrowserContext::close);
  }

  @AfterEach
  void nothingWasAskedElsewhere() {
    assertThat(foreignAddresses).isEmpty();
  }

  @AfterEach
  void noPageComplained() {
    assertThat(complaints).isEmpty();
  }

  /** A separate browser, with cookies and storage of its own. */
  final BrowserContext context(NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(request -> watch(request.url()));
    context.onWebError(error -> complaints.add(error.error()));
    context.onConsoleMessage(this::listen);
    return context;
  }

  /** A visitor with a screen of this kind, who reads this language. */
  final Visitor visitor(Screen screen, Language language) {
    BrowserContext context = context(screen.options().setLocale(language.tag()));
    return new Visitor(context.newPage(), language);
  }

  /** Keeps a picture of the whole page among the build's artefacts. */
  static void keepPicture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** Refusals and lost lines are logged by the browser itself, whatever the page makes of them. */
  private void listen(ConsoleMessage message) {
    boolean ofNetwork =
        message.text().startsWith("Failed to load resource")
            || message.text().startsWith("WebSocket connection to");
    if (message.type().equals("error") && !ofNetwork) {
      complaints.add(message.text() + " (" + message.location() + ")");
    }
  }

  private void watch(String address) {
    URI uri = URI.create(address);
    boolean overNetwork = uri.getHost() != null;
    if (overNetwork && !HERE.contains(uri.getHost())) {
      foreignAddresses.add(address);
    }
  }
}
