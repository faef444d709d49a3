package bidfair.server.export.report.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** No line begins with a mark that closes, and none ends with one that opens. */
final class ChineseBreaks implements SplitCharacter {
  private static final String CLOSE = "，。、；：！？）》」』】”’％…,.;:!?)]}%";
  private static final String OPEN = "（《「『【“‘([{";

  private final SplitCharacter usual = new DefaultSplitCharacter();

  @Override
  public boolean isSplitCharacter(
      int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
    boolean last = current + 1 >= end;
    return usual.isSplitCharacter(start, current, end, text, chunks)
        && OPEN.indexOf(text[current]) < 0
        && (last || CLOSE.indexOf(text[current + 1]) < 0);
  }
}
