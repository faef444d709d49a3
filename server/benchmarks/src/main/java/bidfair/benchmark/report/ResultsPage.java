package bidfair.benchmark.report;

import bidfair.benchmark.measure.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Results as one page, with charts, that needs nothing else. */
public final class ResultsPage {
  private static final String HOW_TO_READ =
      "A ratio is a figure over its baseline, both taken in the same run; its bar begins in the"
          + " middle, at the baseline, and each half of it is two powers of ten. A small mark on it"
          + " is the target. Times and rates without a baseline belong to this machine."
          + " docs/performance.md explains every figure.";

  private ResultsPage() {}

  public static void write(Path file, Results results) throws IOException {
    Files.writeString(file, html(results));
  }

  static String html(Results results) {
    return "<!doctype html>\n"
        + HtmlText.element("html lang=\"en\"", head() + HtmlText.element("body", body(results)));
  }

  private static String head() {
    return HtmlText.element(
        "head",
        "<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n"
            + HtmlText.element("title", "Bidfair: how fast it is")
            + HtmlText.element("style", style()));
  }

  private static String body(Results results) {
    return HtmlText.element(
            "header",
            HtmlText.element("h1", "Bidfair: how fast it is")
                + HtmlText.text("p class=\"machine\"", provenance(results)))
        + HtmlText.element(
            "section id=\"targets\"",
            HtmlText.element("h2", "Targets")
                + HtmlText.text("p class=\"machine\"", Words.conditions(results.machine()))
                + HtmlText.text("p", soundness(results.outcomes()))
                + SummaryTable.html(results.outcomes()))
        + results.outcomes().stream()
            .map(outcome -> OutcomeSection.html(outcome, results.machine()))
            .collect(Collectors.joining())
        + HtmlText.text("footer", HOW_TO_READ);
  }

  private static String provenance(Results results) {
    return "Version %s, %s, length %s. %s"
        .formatted(
            results.program(),
            results.takenAt(),
            results.length().name().toLowerCase(Locale.ROOT),
            Words.machine(results.machine()));
  }

  private static String soundness(List<Outcome> outcomes) {
    List<Check> checks = outcomes.stream().flatMap(each -> each.checks().stream()).toList();
    long broken = checks.stream().filter(check -> !check.kept()).count();
    long failed = outcomes.stream().filter(each -> each.failure().isPresent()).count();
    return "%d measurements, of which %d failed; promises held against what they saw: %d kept, %d broken."
        .formatted(outcomes.size(), failed, checks.size() - broken, broken);
  }

  private static String style() {
    try (InputStream in = ResultsPage.class.getResourceAsStream("results.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
