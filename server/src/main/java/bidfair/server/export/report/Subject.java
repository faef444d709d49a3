package bidfair.server.export.report;

import bidfair.engine.books.Statement;
import bidfair.engine.books.Statements;
import bidfair.engine.review.FirmReview;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.FirmEvent;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import bidfair.server.export.text.Texts;
import java.util.List;

/**
 * What a report is about: one firm in one game.
 *
 * @param authors whose report it is; the firm's people, or one of them
 * @param events what the firm did and what came of it, oldest first
 */
record Subject(
    JournaledGame game,
    FirmId firm,
    List<SeatUse> authors,
    FirmReview review,
    List<Statement> months,
    List<FirmEvent> events,
    GameNames names) {

  static Subject of(JournaledGame game, FirmId firm, List<SeatUse> authors, Texts texts) {
    return new Subject(
        game,
        firm,
        authors,
        game.review().firm(firm),
        Statements.monthly(
            game.state().ledger(firm), game.scenario().rules().calendar(), game.state().month()),
        game.events().stream().filter(event -> event.firm().equals(firm)).toList(),
        new GameNames(game, texts));
  }

  Texts texts() {
    return names.texts();
  }
}
