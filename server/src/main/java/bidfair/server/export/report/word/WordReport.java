package bidfair.server.export.report.word;

import bidfair.server.export.report.Block;
import bidfair.server.export.report.Report;
import bidfair.server.export.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a report as .docx, to be gone on with in Word. */
public final class WordReport {
  private static final int TITLE_SIZE = 24;
  private static final int TITLE_FROM_TOP = 2400;
  private static final int NOTE_SIZE = 8;
  private static final int INDENT = 420;

  private final WordPage page;
  private final WordTables tables;
  private final WordCharts charts;

  private WordReport(XWPFDocument document, Texts texts) {
    page = new WordPage(document, texts);
    tables = new WordTables(document);
    charts = new WordCharts(document, page);
  }

  /**
   * @param out not closed
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Report report, OutputStream out) {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(report.name());
      WordReport writer = new WordReport(document, Texts.in(report.language()));
      writer.page.setUp();
      report.blocks().forEach(writer::write);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Title(String text) -> title(text);
      case Block.Fields fields -> tables.write(fields);
      case Block.PageBreak() -> page.paragraph().createRun().addBreak(BreakType.PAGE);
      case Block.Heading(int level, String text) -> page.heading(level, text);
      case Block.Paragraph(String text) -> page.text(text);
      case Block.Points points -> points.items().forEach(this::point);
      case Block.Grid grid -> {
        page.caption(grid.caption());
        tables.write(grid);
      }
      case Block.Lines lines -> charts.write(lines);
      case Block.Waterfall waterfall -> charts.write(waterfall);
      case Block.Space(int lines) -> space(lines);
      case Block.Note(String text) -> note(text);
    }
  }

  private void title(String text) {
    XWPFParagraph paragraph = page.paragraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBefore(TITLE_FROM_TOP);
    paragraph.setSpacingAfter(TITLE_FROM_TOP / 2);
    page.run(paragraph, text, TITLE_SIZE).setBold(true);
  }

  private void point(String item) {
    XWPFParagraph paragraph = page.text("•  " + item);
    paragraph.setIndentationLeft(INDENT);
    paragraph.setIndentationHanging(INDENT / 2);
  }

  private void space(int lines) {
    for (int i = 0; i < lines; i++) {
      page.ruledLine();
    }
  }

  private void note(String text) {
    XWPFParagraph paragraph = page.paragraph();
    paragraph.setSpacingBefore(INDENT);
    page.run(paragraph, text, NOTE_SIZE);
  }
}
