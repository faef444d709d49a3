package bidfair.server.export.report.pdf;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Palette;
import bidfair.server.export.report.Report;
import bidfair.server.export.text.Texts;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a report as PDF, with its font embedded and its charts as vectors. */
public final class PdfReport {
  static final float MARGIN = 57;
  static final float TEXT = 10.5f;

  private static final float LINE_HEIGHT = 17;
  private static final float GAP = 6;
  private static final float[] HEADINGS = {15, 12.5f};
  private static final float UNDER_HEADING = 110;
  private static final float TITLE = 24;
  private static final float TITLE_FROM_TOP = 90;
  private static final float NOTE = 8;
  private static final float INDENT = 14;

  private final Document document;
  private final PdfWriter writer;
  private final ReportFont font;
  private final PdfTables tables;
  private final PdfCharts charts;

  private PdfReport(Document document, PdfWriter writer, ReportFont font) {
    this.document = document;
    this.writer = writer;
    this.font = font;
    tables = new PdfTables(font);
    charts = new PdfCharts(writer, font);
  }

  /**
   * @param out not closed
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Report report, OutputStream out) {
    try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      ReportFont font = new ReportFont();
      writer.setPageEvent(new PageNumbers(font, Texts.in(report.language())));
      document.addTitle(report.name());
      document.addCreator("Bidfair");
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.language().tag()));
      PdfReport pdf = new PdfReport(document, writer, font);
      report.blocks().forEach(pdf::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Title(String text) -> title(text);
      case Block.Fields fields -> document.add(tables.of(fields));
      case Block.PageBreak() -> document.newPage();
      case Block.Heading(int level, String text) -> heading(level, text);
      case Block.Paragraph(String text) -> document.add(paragraph(text));
      case Block.Points points -> points.items().forEach(this::point);
      case Block.Grid grid -> document.add(tables.of(grid));
      case Block.Lines lines -> document.add(charts.of(lines));
      case Block.Waterfall waterfall -> document.add(charts.of(waterfall));
      case Block.Space(int lines) -> document.add(tables.ruled(lines));
      case Block.Note(String text) -> note(text);
    }
  }

  private void title(String text) {
    Paragraph title = new Paragraph(text, font.bold(TITLE, Color.BLACK));
    title.setAlignment(Element.ALIGN_CENTER);
    title.setSpacingBefore(TITLE_FROM_TOP);
    title.setSpacingAfter(TITLE_FROM_TOP / 2);
    title.setLeading(TITLE * 1.4f);
    document.add(title);
  }

  /** Not at the foot of a page. */
  private void heading(int level, String text) {
    if (writer.getVerticalPosition(true) < MARGIN + UNDER_HEADING) {
      document.newPage();
    }
    float size = HEADINGS[level - 1];
    Paragraph heading =
        new Paragraph(size * 1.4f, text, font.bold(size, Colours.of(Palette.HEADING)));
    heading.setSpacingBefore(2 * GAP);
    heading.setSpacingAfter(GAP);
    heading.setKeepTogether(true);
    document.add(heading);
  }

  private Paragraph paragraph(String text) {
    Chunk words = new Chunk(text, font.of(TEXT));
    words.setSplitCharacter(new ChineseBreaks());
    Paragraph paragraph = new Paragraph(LINE_HEIGHT, words);
    paragraph.setSpacingAfter(GAP);
    return paragraph;
  }

  private void point(String item) {
    Paragraph point = paragraph("•  " + item);
    point.setIndentationLeft(INDENT);
    point.setFirstLineIndent(-INDENT / 2);
    document.add(point);
  }

  private void note(String text) {
    Paragraph note = new Paragraph(NOTE * 1.4f, text, font.of(NOTE, Colours.of(Palette.TOTAL)));
    note.setSpacingBefore(2 * GAP);
    document.add(note);
  }
}
