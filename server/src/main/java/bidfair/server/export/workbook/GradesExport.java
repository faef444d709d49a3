package bidfair.server.export.workbook;

import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.table.Cell;
import bidfair.server.export.table.GradesTable;
import bidfair.server.export.text.Language;
import bidfair.server.export.text.Texts;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.ReviewApi.GradeLine;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The grade sheet: one line for each person, and on the index how they were graded. */
public final class GradesExport {
  private GradesExport() {}

  /**
   * @param out buffered; not closed
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static void write(
      JournaledGame game,
      List<GradeLine> lines,
      Language language,
      Instant madeAt,
      OutputStream out) {
    Texts texts = Texts.in(language);
    TableBook book = new XlsxBook(out, texts, List.of(GradesTable.KEY));
    TableSummary summary = book.write(GradesTable.of(lines));
    book.finish(new Facts(game, texts).with(madeAt, scheme(game, texts)), List.of(summary));
  }

  private static List<List<Cell>> scheme(JournaledGame game, Texts texts) {
    GradingScheme scheme = game.grading().scheme();
    return List.of(
        Facts.fact(texts, "basis", Cell.of(texts.of(scheme.basis()))),
        Facts.fact(texts, "measure", Cell.of(texts.of(scheme.measure()))),
        Facts.fact(texts, "bestPoints", Cell.of(scheme.curve().best())),
        Facts.fact(texts, "worstPoints", Cell.of(scheme.curve().worst())),
        Facts.fact(
            texts,
            "rankPoints",
            Cell.of(
                scheme.rankPoints().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(", ")))),
        Facts.fact(texts, "participationShare", Cell.of(scheme.participationShare())));
  }
}
