package bidfair.server.export.report;

import java.util.List;

/** Colours that colour-blind people tell apart, and that differ in grey too; RRGGBB. */
public final class Palette {
  public static final String GAIN = "0072B2";
  public static final String LOSS = "D55E00";
  public static final String TOTAL = "595959";
  public static final String HEADING = "1F3A5F";
  public static final String GRID = "D0D0D0";
  public static final String HEADER_FILL = "E8EDF3";

  private static final List<String> LINES =
      List.of("0072B2", "D55E00", "009E73", "CC79A7", "56B4E9");

  private Palette() {}

  /** The colour of the n-th line of a chart, from 0. */
  public static String line(int number) {
    return LINES.get(number % LINES.size());
  }
}
