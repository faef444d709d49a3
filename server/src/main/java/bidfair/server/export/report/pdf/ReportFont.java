package bidfair.server.export.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The one font of the reports, with Chinese and Latin letters. It comes with the program, and the
 * characters that a report uses are embedded in it: no font has to be installed anywhere.
 */
final class ReportFont {
  private static final String NAME = "wqy-microhei.ttf";
  private static final byte[] FILE = load();

  private final BaseFont base;

  /** For one document; not thread-safe. */
  ReportFont() throws IOException {
    base = BaseFont.createFont(NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FILE, null);
  }

  BaseFont base() {
    return base;
  }

  Font of(float size) {
    return new Font(base, size);
  }

  Font of(float size, Color colour) {
    return new Font(base, size, Font.NORMAL, colour);
  }

  /** Drawn with thicker strokes: there is no second face. */
  Font bold(float size, Color colour) {
    return new Font(base, size, Font.BOLD, colour);
  }

  float width(String text, float size) {
    return base.getWidthPoint(text, size);
  }

  private static byte[] load() {
    try (InputStream in = ReportFont.class.getResourceAsStream("/export/fonts/" + NAME)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: " + NAME);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
