package bidfair.server.export.report.pdf;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Palette;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables, the fields of the title page, and lines to write on. */
final class PdfTables {
  private static final Color RULE = Colours.of(Palette.GRID);
  private static final float FULL = 100;
  private static final float FIELDS = 70;
  private static final float FIELD_SIZE = 12;
  private static final float FIELD_HEIGHT = 30;
  private static final float SIZE = 8.5f;
  private static final float SMALL_SIZE = 7.5f;
  private static final int MANY_COLUMNS = 8;
  private static final float PADDING = 3;
  private static final float GAP = 8;
  private static final float RULED_HEIGHT = 24;

  private final ReportFont font;

  PdfTables(ReportFont font) {
    this.font = font;
  }

  PdfPTable of(Block.Fields fields) {
    PdfPTable table = new PdfPTable(new float[] {3, 7});
    table.setWidthPercentage(FIELDS);
    for (Block.Field field : fields.fields()) {
      table.addCell(field(field.name(), Colours.of(Palette.TOTAL)));
      table.addCell(field(field.value(), Color.BLACK));
    }
    return table;
  }

  private PdfPCell field(String text, Color colour) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font.of(FIELD_SIZE, colour)));
    cell.setMinimumHeight(FIELD_HEIGHT);
    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
    cell.setPaddingBottom(2 * PADDING);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(RULE);
    return cell;
  }

  /** With its caption over it; the headings come again on every page. */
  PdfPTable of(Block.Grid grid) {
    int columns = grid.headings().size();
    float size = columns > MANY_COLUMNS ? SMALL_SIZE : SIZE;
    PdfPTable table = new PdfPTable(columns);
    table.setWidths(grid.widths());
    table.setWidthPercentage(FULL);
    table.setSpacingBefore(GAP);
    table.setSpacingAfter(GAP);
    table.setSplitRows(false);
    PdfPCell caption =
        new PdfPCell(new Phrase(grid.caption(), font.bold(PdfReport.TEXT - 1, Color.BLACK)));
    caption.setColspan(columns);
    caption.setBorder(Rectangle.NO_BORDER);
    caption.setHorizontalAlignment(Element.ALIGN_CENTER);
    caption.setPaddingBottom(2 * PADDING);
    table.addCell(caption);
    for (String heading : grid.headings()) {
      PdfPCell cell = cell(heading, size, Element.ALIGN_CENTER);
      cell.setBackgroundColor(Colours.of(Palette.HEADER_FILL));
      table.addCell(cell);
    }
    table.setHeaderRows(2);
    for (List<String> row : grid.rows()) {
      for (int column = 0; column < columns; column++) {
        int side = column >= grid.numbers() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
        table.addCell(cell(row.get(column), size, side));
      }
    }
    return table;
  }

  private PdfPCell cell(String text, float size, int side) {
    PdfPCell cell = new PdfPCell(new Phrase(size * 1.3f, text, font.of(size)));
    cell.setHorizontalAlignment(side);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setPadding(PADDING);
    cell.setBorderColor(RULE);
    return cell;
  }

  PdfPTable ruled(int lines) {
    PdfPTable table = new PdfPTable(1);
    table.setWidthPercentage(FULL);
    table.setSpacingAfter(GAP);
    for (int i = 0; i < lines; i++) {
      PdfPCell line = new PdfPCell(new Phrase(" ", font.of(PdfReport.TEXT)));
      line.setFixedHeight(RULED_HEIGHT);
      line.setBorder(Rectangle.BOTTOM);
      line.setBorderColor(RULE);
      table.addCell(line);
    }
    return table;
  }
}
