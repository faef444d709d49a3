package bidfair.server.export.report.word;

import bidfair.server.export.report.Palette;
import bidfair.server.export.text.Texts;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper, and the texts on it. */
final class WordPage {
  /** A4 and its margins, in twentieths of a point. */
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_134;
  static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

  private static final int TEXT_SIZE = 11;
  private static final int CAPTION_SIZE = 10;
  private static final int[] HEADING_SIZES = {15, 13};
  private static final int GAP = 120;
  private static final double LINE_HEIGHT = 1.3;

  private final XWPFDocument document;
  private final Texts texts;

  WordPage(XWPFDocument document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  void setUp() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    String[] around = texts.of("report.page").split("%d", -1);
    run(footer, around[0], CAPTION_SIZE);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    run(footer, around[1], CAPTION_SIZE);
  }

  XWPFParagraph paragraph() {
    return document.createParagraph();
  }

  XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    WordFonts.apply(run);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  XWPFParagraph text(String text) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setSpacingAfter(GAP);
    paragraph.setSpacingBetween(LINE_HEIGHT);
    run(paragraph, text, TEXT_SIZE);
    return paragraph;
  }

  /** Shown in the outline of the document too. */
  void heading(int level, String text) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setSpacingBefore(2 * GAP);
    paragraph.setSpacingAfter(GAP);
    paragraph.setKeepNext(true);
    paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    XWPFRun run = run(paragraph, text, HEADING_SIZES[level - 1]);
    run.setBold(true);
    run.setColor(Palette.HEADING);
  }

  /** Over a table or a chart, and on the same page with it. */
  void caption(String text) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBefore(GAP);
    paragraph.setSpacingAfter(GAP / 2);
    paragraph.setKeepNext(true);
    run(paragraph, text, CAPTION_SIZE).setBold(true);
  }

  /** To write on. */
  void ruledLine() {
    XWPFParagraph paragraph = paragraph();
    paragraph.setBorderBottom(Borders.DOTTED);
    paragraph.setBorderBetween(Borders.DOTTED);
    paragraph.setSpacingBetween(LINE_HEIGHT);
    run(paragraph, "", TEXT_SIZE);
  }
}
