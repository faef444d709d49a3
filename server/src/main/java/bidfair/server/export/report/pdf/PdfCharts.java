package bidfair.server.export.report.pdf;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Palette;
import java.awt.Color;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Charts drawn as vectors. */
final class PdfCharts {
  private static final float WIDTH = PageSize.A4.getWidth() - 2 * PdfReport.MARGIN;
  private static final float LEFT = 66;
  private static final float RIGHT = 12;
  private static final float TOP = 26;
  private static final float LINES_HEIGHT = 240;
  private static final float BELOW_LINES = 48;
  private static final float BAR = 18;
  private static final float NAMES = 110;
  private static final float BELOW_BARS = 34;
  private static final float SMALL = 7.5f;
  private static final float CAPTION = 9.5f;
  private static final int LABELS = 13;
  private static final Color GRID = Colours.of(Palette.GRID);

  private final PdfWriter writer;
  private final ReportFont font;

  PdfCharts(PdfWriter writer, ReportFont font) {
    this.writer = writer;
    this.font = font;
  }

  Image of(Block.Lines block) {
    PdfTemplate canvas = writer.getDirectContent().createTemplate(WIDTH, LINES_HEIGHT);
    Pen pen = new Pen(canvas, font);
    float height = LINES_HEIGHT - TOP - BELOW_LINES;
    float width = WIDTH - LEFT - RIGHT;
    pen.centred(block.caption(), WIDTH / 2, LINES_HEIGHT - CAPTION, CAPTION);
    pen.text(block.unit(), LEFT, LINES_HEIGHT - TOP + SMALL, SMALL, Element.ALIGN_RIGHT);
    Scale scale =
        Scale.around(
            block.lines().stream().flatMap(line -> line.values().stream()).mapToLong(v -> v));
    for (long tick : scale.ticks()) {
      float y = BELOW_LINES + height * scale.place(tick);
      pen.line(LEFT, y, LEFT + width, y, GRID);
      pen.text(label(tick), LEFT - 4, y, SMALL, Element.ALIGN_RIGHT);
    }
    int points = block.times().size();
    int every = Math.ceilDiv(points, LABELS);
    for (int i = 0; i < points; i += every) {
      pen.centred(block.times().get(i), x(i, points, width), BELOW_LINES - SMALL, SMALL);
    }
    for (int n = 0; n < block.lines().size(); n++) {
      Block.Line line = block.lines().get(n);
      float[] x = new float[points];
      float[] y = new float[points];
      for (int i = 0; i < points; i++) {
        x[i] = x(i, points, width);
        y[i] = BELOW_LINES + height * scale.place(line.values().get(i));
      }
      pen.path(x, y, Colours.of(Palette.line(n)), n % 2 == 1);
    }
    legend(pen, block, width);
    return image(canvas);
  }

  private static float x(int point, int points, float width) {
    return LEFT + width * point / Math.max(1, points - 1);
  }

  private void legend(Pen pen, Block.Lines block, float width) {
    int count = block.lines().size();
    for (int n = 0; n < count; n++) {
      float x = LEFT + width * n / count;
      pen.box(x, SMALL + 4, 12, 3, Colours.of(Palette.line(n)));
      pen.text(
          shortened(block.lines().get(n).name(), width / count - 20),
          x + 16,
          SMALL + 5,
          SMALL,
          Element.ALIGN_LEFT);
    }
  }

  private String shortened(String name, float width) {
    String shown = name;
    while (font.width(shown, SMALL) > width && shown.length() > 2) {
      shown = shown.substring(0, shown.length() - 2) + "…";
    }
    return shown;
  }

  Image of(Block.Waterfall block) {
    int bars = block.bars().size();
    float height = bars * BAR;
    float whole = height + TOP + BELOW_BARS;
    PdfTemplate canvas = writer.getDirectContent().createTemplate(WIDTH, whole);
    Pen pen = new Pen(canvas, font);
    float width = WIDTH - NAMES - LEFT;
    pen.centred(block.caption(), WIDTH / 2, whole - CAPTION, CAPTION);
    Scale scale =
        Scale.around(
            block.bars().stream()
                .mapMultiToLong((bar, sink) -> {
                  sink.accept(bar.from());
                  sink.accept(bar.to());
                }));
    for (long tick : scale.ticks()) {
      float x = NAMES + width * scale.place(tick);
      pen.line(x, BELOW_BARS, x, BELOW_BARS + height, GRID);
      pen.centred(label(tick), x, BELOW_BARS - SMALL, SMALL);
    }
    pen.centred(block.unit(), NAMES + width / 2, SMALL, SMALL);
    for (int i = 0; i < bars; i++) {
      Block.Bar bar = block.bars().get(i);
      float y = BELOW_BARS + height - (i + 1) * BAR;
      float from = NAMES + width * scale.place(Math.min(bar.from(), bar.to()));
      float to = NAMES + width * scale.place(Math.max(bar.from(), bar.to()));
      pen.text(bar.name(), NAMES - 6, y + BAR / 2, SMALL, Element.ALIGN_RIGHT);
      pen.box(from, y + 3, to - from, BAR - 6, colour(bar));
      String amount =
          (bar.to() > bar.from() && !bar.total() ? "+" : "") + label(bar.to() - bar.from());
      pen.text(amount, to + 4, y + BAR / 2, SMALL, Element.ALIGN_LEFT);
    }
    return image(canvas);
  }

  private static Color colour(Block.Bar bar) {
    if (bar.total()) {
      return Colours.of(Palette.TOTAL);
    }
    return Colours.of(bar.to() >= bar.from() ? Palette.GAIN : Palette.LOSS);
  }

  /** Without the decimals, which the tables have. */
  private static String label(long hundredths) {
    return String.format(Locale.ROOT, "%,d", hundredths / 100);
  }

  private static Image image(PdfTemplate canvas) {
    Image image = Image.getInstance(canvas);
    image.setSpacingBefore(8);
    image.setSpacingAfter(8);
    return image;
  }
}
