package bidfair.server.export.report.pdf;

import java.awt.Color;

/** The report's colours as OpenPDF wants them. */
final class Colours {
  private static final int HEXADECIMAL = 16;

  private Colours() {}

  /**
   * @param rgb RRGGBB
   */
  static Color of(String rgb) {
    return new Color(Integer.parseInt(rgb, HEXADECIMAL));
  }
}
