package bidfair.server.export.table;

import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.LogLine;
import bidfair.server.export.text.Texts;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every input of the game and of the lobby before it, in the order in which they were decided; also
 * those that were rolled back.
 */
final class LogTable {
  private LogTable() {}

  /**
   * @param lines passes the lines on, as they are read
   */
  static Table<?> of(Texts texts, Consumer<Consumer<LogLine>> lines) {
    return new Table<>("log", columns(texts), lines);
  }

  private static List<Column<LogLine>> columns(Texts texts) {
    return List.of(
        Column.whole("input", line -> Math.toIntExact(line.seq())),
        Column.time("at", line -> Optional.of(line.at())),
        Column.whole("day", LogLine::day),
        Column.cell("actor", line -> Cell.of(texts.of(typeKey("Actor", line.actor())))),
        Column.cell("seat", LogTable::seat),
        Column.text("name", line -> line.who().orElse("")),
        Column.cell(
            "firmNumber", line -> Cell.of(line.firm(), firm -> Cell.of(firm.id().number()))),
        Column.text("firm", line -> line.firm().map(GameFirm::name).orElse("")),
        Column.cell("action", line -> Cell.of(InputWords.kind(texts, line.input()))),
        Column.text("details", line -> InputWords.details(line.input())),
        Column.cell("verdict", line -> Cell.of(verdict(texts, line.verdict()))),
        Column.text(
            "reason", line -> line.verdict().reason().map(why -> reason(texts, why)).orElse("")),
        Column.whole("rolledBack", line -> line.counts() ? 0 : 1));
  }

  private static Cell seat(LogLine line) {
    return line.actor() instanceof Actor.Seat(int seat) ? Cell.of(seat) : Cell.BLANK;
  }

  private static String verdict(Texts texts, Verdict verdict) {
    return texts.of(verdict.isAccepted() ? "verdict.accepted" : "verdict.rejected");
  }

  private static String reason(Texts texts, String reason) {
    return texts.of("reason." + reason);
  }

  private static String typeKey(String group, Object value) {
    return group + "." + value.getClass().getSimpleName();
  }
}
