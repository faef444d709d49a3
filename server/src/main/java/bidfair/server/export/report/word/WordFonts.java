package bidfair.server.export.report.word;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** The fonts that every office program has or stands in for; none is embedded. */
final class WordFonts {
  private static final String LATIN = "Arial";
  private static final String CHINESE = "宋体";

  private WordFonts() {}

  static void apply(XWPFRun run) {
    run.setFontFamily(LATIN, FontCharRange.ascii);
    run.setFontFamily(LATIN, FontCharRange.hAnsi);
    run.setFontFamily(LATIN, FontCharRange.cs);
    run.setFontFamily(CHINESE, FontCharRange.eastAsia);
  }
}
