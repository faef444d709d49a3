package bidfair.server.export.report.pdf;

import bidfair.server.export.text.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Puts a number under every page. */
final class PageNumbers extends PdfPageEventHelper {
  private static final float SIZE = 8.5f;
  private static final float FROM_BOTTOM = 30;

  private final ReportFont font;
  private final Texts texts;

  PageNumbers(ReportFont font, Texts texts) {
    this.font = font;
    this.texts = texts;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_CENTER,
        new Phrase(texts.of("report.page", writer.getPageNumber()), font.of(SIZE)),
        document.getPageSize().getWidth() / 2,
        FROM_BOTTOM,
        0);
  }
}
