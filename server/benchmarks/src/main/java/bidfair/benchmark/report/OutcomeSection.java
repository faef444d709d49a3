package bidfair.benchmark.report;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.measure.Check;
import java.util.stream.Collectors;

/** All of one measurement. */
final class OutcomeSection {
  private OutcomeSection() {}

  static String html(Outcome outcome, Machine machine) {
    return HtmlText.element(
        "section id=\"" + HtmlText.escape(outcome.name()) + "\"",
        HtmlText.text("h2", outcome.name())
            + HtmlText.text("p class=\"question\"", outcome.question())
            + HtmlText.text(
                "p class=\"machine\"", Words.conditions(machine) + "; took " + took(outcome))
            + outcome.failure().map(OutcomeSection::failure).orElse("")
            + FigureTable.html(outcome.figures())
            + checks(outcome)
            + charts(outcome)
            + outcome.notes().stream()
                .map(note -> HtmlText.text("p class=\"note\"", note))
                .collect(Collectors.joining()));
  }

  private static String failure(String why) {
    return HtmlText.element(
        "p", HtmlText.text("strong class=\"bad\"", "Failed:") + HtmlText.escape(why));
  }

  private static String checks(Outcome outcome) {
    return outcome.checks().isEmpty()
        ? ""
        : HtmlText.element(
            "ul class=\"checks\"",
            outcome.checks().stream().map(OutcomeSection::check).collect(Collectors.joining()));
  }

  private static String charts(Outcome outcome) {
    return outcome.charts().isEmpty()
        ? ""
        : HtmlText.element(
            "div class=\"charts\"",
            outcome.charts().stream().map(LineChart::html).collect(Collectors.joining()));
  }

  private static String check(Check check) {
    String mark =
        check.kept()
            ? HtmlText.text("strong class=\"good\"", "✓ kept:")
            : HtmlText.text("strong class=\"bad\"", "✗ BROKEN:");
    return HtmlText.element(
        "li", mark + HtmlText.escape(check.promise() + " (" + check.seen() + ")"));
  }

  private static String took(Outcome outcome) {
    return Words.number(outcome.seconds()) + " s";
  }
}
