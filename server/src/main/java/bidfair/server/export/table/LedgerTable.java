package bidfair.server.export.table;

import bidfair.engine.books.Account;
import bidfair.engine.books.Posting;
import bidfair.engine.scenario.Calendar;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import java.util.List;
import java.util.function.Consumer;

/** Every movement of money of every firm. */
final class LedgerTable {
  private record Row(GameFirm firm, Posting posting) {}

  private LedgerTable() {}

  static Table<?> of(JournaledGame game, GameNames names) {
    return new Table<>("ledger", columns(game, names), sink -> pass(game, sink));
  }

  private static void pass(JournaledGame game, Consumer<Row> sink) {
    for (GameFirm firm : game.firms()) {
      for (Posting posting : game.state().ledger(firm.id()).postings()) {
        sink.accept(new Row(firm, posting));
      }
    }
  }

  private static List<Column<Row>> columns(JournaledGame game, GameNames names) {
    Calendar calendar = game.scenario().rules().calendar();
    return List.of(
        Column.whole("firmNumber", row -> row.firm.id().number()),
        Column.text("firm", row -> row.firm.name()),
        Column.whole("posting", row -> row.posting.number()),
        Column.whole("month", row -> calendar.monthOf(row.posting.day())),
        Column.whole("day", row -> row.posting.day()),
        Column.text("entry", row -> names.texts().of(row.posting.entry())),
        Column.cell("debit", row -> Cell.of(names.texts().of(row.posting.entry().debit()))),
        Column.cell("credit", row -> Cell.of(names.texts().of(row.posting.entry().credit()))),
        Column.cell("amount", row -> Cell.of(row.posting.amount())),
        Column.cell("cashEffect", row -> Cell.of(row.posting.effectOn(Account.CASH))),
        Column.text("reference", row -> names.of(row.posting.reference())));
  }
}
