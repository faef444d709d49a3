package bidfair.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages with the rules of WCAG AA as axe knows them, and for what sticks out sideways. The
 * findings of all pages are told together.
 */
final class Inspection {
  private static final Path AXE = Path.of("..", "node_modules", "axe-core", "axe.min.js");
  private static final String VIOLATIONS =
      """
      () => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        resultTypes: ['violations'],
      }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`)))
      """;
  private static final String WIDER_THAN_SCREEN =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private final String axe;
  private final List<String> findings = new ArrayList<>();

  Inspection() {
    try {
      axe = Files.readString(AXE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void of(Page page, String name) {
    page.evaluate(axe);
    if (page.evaluate(VIOLATIONS) instanceof List<?> violations) {
      violations.forEach(violation -> findings.add(name + ": " + violation));
    }
    if (Boolean.TRUE.equals(page.evaluate(WIDER_THAN_SCREEN))) {
      findings.add(name + ": the page scrolls sideways");
    }
  }

  List<String> findings() {
    return List.copyOf(findings);
  }
}
