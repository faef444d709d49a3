package bidfair.server.export.report;

import bidfair.engine.game.StateHash;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import bidfair.server.export.text.Language;
import bidfair.server.export.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Puts a lab report together, in the order that such reports have in Chinese courses. */
public final class LabReport {
  private LabReport() {}

  /**
   * The report of one firm in one game. Reads the game's review, so only one thread may do this for
   * the same game at a time.
   *
   * @param authors whose report it is
   * @param zone of the class
   */
  public static Report of(
      JournaledGame game, FirmId firm, List<SeatUse> authors, Language language, ZoneId zone) {
    Subject subject = Subject.of(game, firm, authors, Texts.in(language));
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(FrontPage.of(subject, zone));
    blocks.addAll(Background.of(subject));
    blocks.addAll(Steps.of(subject));
    blocks.add(new Block.Heading(1, subject.texts().of("report.results")));
    blocks.addAll(MoneyResults.of(subject));
    blocks.addAll(TenderResults.of(subject));
    blocks.addAll(ClientResults.of(subject));
    blocks.addAll(Analysis.of(subject));
    blocks.add(origin(subject));
    return new Report(subject.texts().of("report.title"), language, blocks);
  }

  /** By which anybody can check the report against the workbook and the record. */
  private static Block origin(Subject subject) {
    JournaledGame game = subject.game();
    return new Block.Note(
        subject
            .texts()
            .of(
                "report.origin",
                game.code(),
                game.number(),
                game.lastSeq(),
                game.state().day(),
                StateHash.of(game.state())));
  }
}
