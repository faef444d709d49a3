package bidfair.server.export.report;

import java.util.List;

/** A piece of a report, from top to bottom. Texts are in the report's language. */
public sealed interface Block {
  /** On the first page, large and in the middle. */
  record Title(String text) implements Block {}

  /** Names and values, to be read or filled in by hand where the value is empty. */
  record Fields(List<Field> fields) implements Block {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  record Field(String name, String value) {}

  record PageBreak() implements Block {}

  /**
   * @param level 1 for a chapter, 2 within it
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /**
   * @param rows each with as many cells as there are headings
   * @param numbers from which column on cells are numbers
   */
  record Grid(String caption, List<String> headings, List<List<String>> rows, int numbers)
      implements Block {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 22;

    public Grid {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
    }

    /** How wide each column should be beside the others. */
    public int[] widths() {
      int[] widths = new int[headings.size()];
      for (int column = 0; column < widths.length; column++) {
        int at = column;
        int heading = Letters.widthOfLongestWord(headings.get(at));
        int widest = rows.stream().mapToInt(row -> Letters.width(row.get(at))).max().orElse(0);
        widths[column] = Math.clamp(Math.max(heading, widest), NARROWEST, WIDEST) + 2;
      }
      return widths;
    }
  }

  /**
   * Lines over time.
   *
   * @param unit of the values
   * @param times below the points of every line
   */
  record Lines(String caption, String unit, List<String> times, List<Line> lines) implements Block {
    public Lines {
      times = List.copyOf(times);
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param values exact hundredths, one for each time
   */
  record Line(String name, List<Long> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * Bars that each begin where the last one ended.
   *
   * @param unit of the amounts
   */
  record Waterfall(String caption, String unit, List<Bar> bars) implements Block {
    public Waterfall {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar of a waterfall.
   *
   * @param from where it begins, hundredths
   * @param to where it ends
   * @param total whether it shows a sum and not a change
   */
  record Bar(String name, long from, long to, boolean total) {}

  /** Empty lines to write on. */
  record Space(int lines) implements Block {}

  /** Small, about the report itself. */
  record Note(String text) implements Block {}
}
