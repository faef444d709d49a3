package bidfair.server.export.report.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws shapes and texts on a chart; from its lower left corner, in points. */
final class Pen {
  private static final float DESCENT = 0.35f;
  private static final float DASH = 6;

  private final PdfTemplate canvas;
  private final ReportFont font;

  Pen(PdfTemplate canvas, ReportFont font) {
    this.canvas = canvas;
    this.font = font;
  }

  void line(float x1, float y1, float x2, float y2, Color colour) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
    canvas.stroke();
  }

  void path(float[] x, float[] y, Color colour, boolean dashed) {
    canvas.saveState();
    if (dashed) {
      canvas.setLineDash(DASH, DASH / 2, 0);
    }
    canvas.setColorStroke(colour);
    canvas.setLineWidth(1.6f);
    canvas.moveTo(x[0], y[0]);
    for (int i = 1; i < x.length; i++) {
      canvas.lineTo(x[i], y[i]);
    }
    canvas.stroke();
    canvas.restoreState();
  }

  void box(float x, float y, float width, float height, Color colour) {
    canvas.setColorFill(colour);
    canvas.rectangle(x, y, width, height);
    canvas.fill();
  }

  /** Left of, right of or around a point, and at its height. */
  void text(String text, float x, float y, float size, int side) {
    canvas.beginText();
    canvas.setColorFill(Color.DARK_GRAY);
    canvas.setFontAndSize(font.base(), size);
    canvas.showTextAligned(side, text, x, y - size * DESCENT, 0);
    canvas.endText();
  }

  void centred(String text, float x, float y, float size) {
    text(text, x, y, size, Element.ALIGN_CENTER);
  }
}
