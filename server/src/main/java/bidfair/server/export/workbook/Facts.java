package bidfair.server.export.workbook;

import bidfair.engine.game.StateHash;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.table.Cell;
import bidfair.server.export.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an export is about: pairs of a name and a value. */
record Facts(JournaledGame game, Texts texts) {
  /**
   * @param more to stand before the time
   */
  List<List<Cell>> with(Instant madeAt, List<List<Cell>> more) {
    List<List<Cell>> facts = new ArrayList<>();
    facts.add(fact(texts, "room", Cell.of(game.code())));
    facts.add(fact(texts, "roomTitle", Cell.of(texts.of(game.title()))));
    facts.add(fact(texts, "game", Cell.of(game.number())));
    facts.add(fact(texts, "scenario", Cell.of(texts.of(game.scenario().title()))));
    facts.add(fact(texts, "seed", Cell.of(Long.toString(game.seed()))));
    facts.add(fact(texts, "startedAt", Cell.of(game.startedAt().toString())));
    facts.add(fact(texts, "day", Cell.of(game.state().day())));
    facts.add(
        fact(texts, "over", Cell.of(texts.of(game.state().isOver() ? "index.yes" : "index.no"))));
    facts.add(fact(texts, "inputs", Cell.of(game.lastSeq())));
    facts.add(fact(texts, "state", Cell.of(StateHash.of(game.state()))));
    facts.addAll(more);
    facts.add(fact(texts, "madeAt", Cell.of(madeAt.toString())));
    return facts;
  }

  static List<Cell> fact(Texts texts, String key, Cell value) {
    return List.of(Cell.of(texts.of("index." + key)), value);
  }
}
