package bidfair.server.canary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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
   * Arguments: the promise, and a class of tests. Exits with 1 and the number of the promise if a
   * test fails, with 2 if there is none.
   */
  public static void main(String[] arguments) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(arguments[1])).build();
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
