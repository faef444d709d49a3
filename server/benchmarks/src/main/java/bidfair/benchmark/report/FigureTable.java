package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of one measurement. */
final class FigureTable {
  private FigureTable() {}

  static String html(List<Figure> figures) {
    return figures.isEmpty()
        ? ""
        : HtmlText.element(
            "table",
            HtmlText.headings("figure", "measured", "baseline", "ratio", "", "target")
                + HtmlText.element(
                    "tbody", figures.stream().map(FigureTable::row).collect(Collectors.joining())));
  }

  private static String row(Figure figure) {
    return HtmlText.element(
        "tr",
        HtmlText.text("th scope=\"row\"", figure.name())
            + HtmlText.cell("measured", HtmlText.escape(Words.value(figure)))
            + HtmlText.cell("baseline", HtmlText.escape(Words.baseline(figure)))
            + HtmlText.cell("ratio", HtmlText.escape(Words.ratio(figure)))
            + HtmlText.cell("", RatioBar.html(figure))
            + HtmlText.cell("target", target(figure)));
  }

  private static String target(Figure figure) {
    return figure
        .isMet()
        .map(met -> HtmlText.escape(Words.target(figure)) + " " + Reach.mark(figure))
        .orElse("");
  }
}
