package bidfair.server.canary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Tests that hold one promise, as a harness. */
final class TestHarness {
  private TestHarness() {}

  /**
   * Arguments: the promise, and a class of tests or one of its tests (class#test). Exits with 1 and
   * the number of the promise if a test fails, with 2 if there is none.
   */
  public static void main(String[] arguments) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    String tests = arguments[1];
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(tests.contains("#") ? selectMethod(tests) : selectClass(tests))
            .build();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, listener);
    if (listener.getSummary().getTestsFoundCount() == 0) {
      System.exit(2);
    }
    if (listener.getSummary().getTotalFailureCount() > 0) {
      System.out.println("promise " + arguments[0] + ": tests of it fail");
      listener
          .getSummary()
          .printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
      System.exit(1);
    }
    System.exit(0);
  }
}
