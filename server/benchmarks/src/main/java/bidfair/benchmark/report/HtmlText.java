package bidfair.benchmark.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pieces of a page. What is given as text is escaped, what is given as content is markup already.
 */
final class HtmlText {
  private HtmlText() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String text(String tag, String text) {
    return element(tag, escape(text));
  }

  static String element(String tag, String content) {
    return "<" + tag + ">" + content + "</" + tag.split(" ", 2)[0] + ">\n";
  }

  /** A cell that says what it is where rows are stacked, on narrow screens. */
  static String cell(String column, String content) {
    return content.isEmpty()
        ? "<td></td>"
        : "<td data-column=\"" + escape(column) + "\"><span>" + content + "</span></td>";
  }

  static String headings(String... columns) {
    return element(
        "thead",
        element(
            "tr", Stream.of(columns).map(each -> text("th", each)).collect(Collectors.joining())));
  }
}
