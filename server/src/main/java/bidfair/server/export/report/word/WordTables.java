package bidfair.server.export.report.word;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Palette;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables, and the fields of the title page. */
final class WordTables {
  private static final int FIELD_SIZE = 13;
  private static final int FIELD_HEIGHT = 560;
  private static final int SIZE = 9;
  private static final int SMALL_SIZE = 8;
  private static final int PADDING = 40;
  private static final int MANY_COLUMNS = 8;

  private final XWPFDocument document;

  WordTables(XWPFDocument document) {
    this.document = document;
  }

  void write(Block.Fields fields) {
    XWPFTable table = document.createTable(fields.fields().size(), 2);
    table.setWidth("70%");
    table.setTableAlignment(TableRowAlign.CENTER);
    table.removeBorders();
    for (int i = 0; i < fields.fields().size(); i++) {
      XWPFTableRow row = table.getRow(i);
      row.setHeight(FIELD_HEIGHT);
      Block.Field field = fields.fields().get(i);
      row.getCell(0).setWidth("30%");
      row.getCell(1).setWidth("70%");
      fill(row.getCell(0), field.name(), FIELD_SIZE, ParagraphAlignment.LEFT).setBold(true);
      fill(row.getCell(1), field.value(), FIELD_SIZE, ParagraphAlignment.LEFT);
    }
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, Palette.GRID);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, Palette.GRID);
  }

  void write(Block.Grid grid) {
    XWPFTable table = document.createTable(grid.rows().size() + 1, grid.headings().size());
    table.setWidth("100%");
    setWidths(table, grid.widths());
    table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
    int size = grid.headings().size() > MANY_COLUMNS ? SMALL_SIZE : SIZE;
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int column = 0; column < grid.headings().size(); column++) {
      XWPFTableCell cell = head.getCell(column);
      cell.setColor(Palette.HEADER_FILL);
      fill(cell, grid.headings().get(column), size, ParagraphAlignment.CENTER).setBold(true);
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      fill(table.getRow(row + 1), grid.rows().get(row), grid.numbers(), size);
    }
    document.createParagraph();
  }

  /** In the grid of the table and in its cells: Word asks for the one, others for the other. */
  private static void setWidths(XWPFTable table, int[] parts) {
    int whole = IntStream.of(parts).sum();
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < parts.length; column++) {
      BigInteger width = BigInteger.valueOf((long) WordPage.TEXT_WIDTH * parts[column] / whole);
      columns.addNewGridCol().setW(width);
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(column).setWidth(width.toString());
      }
    }
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
  }

  private static void fill(XWPFTableRow row, List<String> values, int numbers, int size) {
    row.setCantSplitRow(true);
    for (int column = 0; column < values.size(); column++) {
      ParagraphAlignment side =
          column >= numbers ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
      fill(row.getCell(column), values.get(column), size, side);
    }
  }

  private static XWPFRun fill(XWPFTableCell cell, String text, int size, ParagraphAlignment side) {
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setAlignment(side);
    paragraph.setSpacingAfter(0);
    XWPFRun run = paragraph.createRun();
    WordFonts.apply(run);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }
}
