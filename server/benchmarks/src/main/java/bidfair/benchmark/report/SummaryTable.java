package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** All figures that have a target, of all measurements. */
final class SummaryTable {
  private SummaryTable() {}

  static String html(List<Outcome> outcomes) {
    String rows = outcomes.stream().map(SummaryTable::rows).collect(Collectors.joining());
    return rows.isEmpty()
        ? HtmlText.text("p", "No figure of this run has a target.")
        : HtmlText.element(
            "table",
            HtmlText.headings("", "figure", "measured", "baseline", "ratio", "target", "")
                + HtmlText.element("tbody", rows));
  }

  private static String rows(Outcome outcome) {
    return outcome.figures().stream()
        .filter(figure -> figure.target().isPresent())
        .map(figure -> row(outcome, figure))
        .collect(Collectors.joining());
  }

  private static String row(Outcome outcome, Figure figure) {
    String name = HtmlText.escape(outcome.name());
    return HtmlText.element(
        "tr",
        HtmlText.cell("measurement", "<a href=\"#%s\">%s</a>".formatted(name, name))
            + HtmlText.text("th scope=\"row\"", figure.name())
            + HtmlText.cell("measured", HtmlText.escape(Words.value(figure)))
            + HtmlText.cell("baseline", HtmlText.escape(Words.baseline(figure)))
            + HtmlText.cell("ratio", HtmlText.escape(Words.ratio(figure)))
            + HtmlText.cell("target", HtmlText.escape(Words.target(figure)))
            + HtmlText.cell("", Reach.mark(figure)));
  }
}
