package bidfair.benchmark.report;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Target;

/** How close a figure with a target came to it. */
final class Reach {
  private Reach() {}

  /**
   * In words for a page.
   *
   * @throws java.util.NoSuchElementException if the figure has no target
   */
  static String of(Figure figure) {
    if (figure.isMet().orElseThrow()) {
      return "reached";
    }
    Target target = figure.target().orElseThrow();
    double measured =
        switch (target.of()) {
          case VALUE -> figure.value();
          case RATIO -> figure.ratio().orElseThrow();
        };
    double factor =
        switch (target.side()) {
          case AT_MOST -> measured / target.limit();
          case AT_LEAST -> target.limit() / measured;
        };
    return Double.isFinite(factor)
        ? "missed by a factor of " + Words.number(factor)
        : "missed: it is " + Words.number(measured);
  }

  /** The same as a mark on a page, by colour and by sign. */
  static String mark(Figure figure) {
    return figure.isMet().orElseThrow()
        ? HtmlText.text("strong class=\"good\"", "✓ " + of(figure))
        : HtmlText.text("strong class=\"bad\"", "✗ " + of(figure));
  }
}
